import { wordSet } from './word-set'

/** Common given names of men, from many countries. Folded. */
export const maleNames = wordSet(`
aaron abdul abdullah abraham adam aditya adrian ahmad ahmed ajay akbar akira alan albert alberto alejandro aleksandr
alex alexander alexei alexis alfonso alfred ali alistair allan allen amir amit anand anatoly anders andre andreas andrei
andres andrew andy angus anil anthony antoine anton antonio antony anwar archie aristide arjun arnold arthur arturo
arun arvind ashok ashraf asif axel aziz barack barry bart bashar ben benedict benjamin bernard bernardo bernie bert
bilal bill billy björn bjorn bob bobby boris brad bradley brett brendan brian bruce bruno bryan byron caleb calvin carl
carlo carlos cedric cesar charles charlie chen chris christian christoph christophe christopher chuck clarence claude
claudio clement clifford clint clive colin connor craig curtis cyril dale damian damon dan daniel darren darryl dave
david davis dean deepak denis dennis derek desmond devin dick diego dieter dimitri dinesh dirk dmitri dmitry dominic
dominik don donald doug douglas duncan dustin dwayne dylan earl ed eddie edgar eduardo edward edwin elias elijah elliott
elon emil emilio emmanuel enrico enrique eric erich erik ernest ernesto ethan eugene evan fabian faisal felipe felix
ferdinand fernando fidel florian francesco francis francisco frank franklin franz fred freddie frederick friedrich
gabriel gareth gary gavin gene geoff geoffrey george georges gerald gerard gerhard gianni gilbert giorgio giovanni
giuseppe glen glenn gopal gordon graham grant greg gregory guido guillermo gunter gustavo guy hamid hamza hans harish
harold harry harsh harvey hassan hector heinrich helmut henri henrik henry herbert herman hiroshi horst howard hugh hugo
hussein hosni ian ibrahim igor ilya imran irfan isaac ismail ivan jack jackson jacob jacques jaime jair jake jakob james
jamal jamie jan jared jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joe joel
johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua juan juergen julian
julio julius justin kamal karel karim karl keith ken kenneth kenji kevin khaled khalid kim kofi konrad konstantin kumar
kurt kyle lance larry lars laurent lawrence lee leo leon leonard leonardo leonid leroy leslie lewis li liam lindsey lionel
lloyd lorenzo louis luc luca lucas luigi luis luiz lukas luke malcolm manfred manish manmohan manoj manuel marc marcel marcelo marco
marcos marcus mario marius mark markus martin marvin massimo mateo matt matteo matthew matthias maurice mauricio max
maximilian mehdi mehmet michael michel miguel mikael mike mikhail milan milo mitch mitt mohamed mohammad mohammed
mohan moses muhammad mukesh murray mustafa nabil narendra nasser nathan nathaniel neil nelson nicholas nick nicolas
nigel nikhil nikita niklas nikolai nils noah noel norman oleg oliver omar oscar osama otto owen pablo paolo pascal
patrick paul paulo pavel pedro per pete peter petr philip philipp philippe phil pierre pranab prakash pramod pravin
qasim rafael rahul raj rajesh rajiv ralph ram ramesh ramon rand randy raphael rashid raul ravi ray raymond recep reggie
reinhard rene rex ricardo richard rick ricky robert roberto robin rod rodney rodrigo roger rohit roland rolf roman ronald
ronnie ross roy ruben rudolf rudy rupert russell ryan salman salvador sam samir samuel sanjay santiago saul scott sean
sebastian sergei sergey sergio seth shahid shane sharad shashi shaun shinzo sidney simon stan stanley stefan stefano
stephan stephen steve steven stewart stuart sunil suresh sven syed ted tariq terrence terry theo theodore thierry thomas tim
timothy tobias todd tom tommaso tommy tony travis trevor tyler uday udo ulrich uwe vaclav valery vasily vernon victor
viktor vijay vikram vincent vinod vitali vitaly vladimir volodymyr wade walid walter warren wayne wei wendell werner wilfried
wilhelm will willem william willy wolfgang xavier xi yasser yevgeny yuri yusuf yves zach zachary zhang zoran tetsuya
joko tayyip benyamin binyamin ehud yitzhak shimon moshe avigdor naftali mahmoud hamad tamim bashir muammar goodluck
robert mwai uhuru raila cyril jacob thabo desmond paulin
`)

/** Common given names of women. Folded. */
export const femaleNames = wordSet(`
abigail adele adriana agnes aisha alexandra alexandria alice alicia alison amal amanda amber amelia amina amy ana
anastasia andrea angela angelina anita ann anna anne annette annie antonia aparna ariana arpita arundhati asha ashley astrid
audrey barbara beatrice beatrix becky benazir bernadette beth betty beverly bianca birgit bonnie brenda bridget
brigitte brittany camila camille carla carly carmen carol carole carolina caroline carolyn carrie catherine cathy
cecilia celia chantal charlotte chelsea cheryl christiane christina christine cindy claire clara claudia colleen
condoleezza cristina crystal cynthia dagmar daisy daniela danielle dawn debbie deborah debra deepika delia denise diana diane
dilma dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen
elsa emily emma erica erika erin esther ethel eva eve evelyn fatima faye felicity fiona florence frances francesca
frida gabriela gabrielle gail gemma georgia geraldine ginger gisela gita gloria grace greta gretchen gwen hanna hannah
harriet hazel heather heidi helen helena helene helga hillary hilary holly huma ida indira ingrid irene irina iris isabel
isabella isabelle ivanka jacinda jackie jacqueline jane janet janice jasmine jayne jeanne jenna jennifer jenny jessica jill joan
joanna joanne jocelyn jodie josephine joy joyce juanita judith judy julia juliana julie june kaja kamala kanika karen
karin kate katharina katherine kathleen kathryn kathy katie katja katrina kayla kellyanne kelly kerry kim kimberly kiran
kirsten kirstjen kristen kristina lakshmi lara laura lauren lavanya leila lena leslie lila lillian lily linda lisa liz lois lorraine
louise lucia lucy lydia lynn madeleine maggie magdalena malala mamata mandy manuela marcia margaret margarita maria
mariana marianne marie marilyn marina marine marion marjorie marlene martha mary maryam maureen maya mayawati megan
meghan megyn melania melanie melinda melissa mercedes meredith mia michaela michele michelle mildred miranda miriam
molly monica monika nadia nancy naomi natalia natalie natasha nicola nicole nicki nikki nina nirmala noor nora olga olivia
ophelia pamela patricia patty paula pauline peggy penelope penny petra philippa phoebe phyllis pippa pooja preeti
priti priya priyanka rachel ramona rania rebecca regina rekha renate rhonda rita roberta rosa rosalind rose rosemary
rosie roxanne ruth sabine sabrina sadia sally samantha sana sandra sara sarah sasha shaheen shami sharon sheila shelley sheryl
shirley silvia simone sofia sonia sophia sophie stacey stella stephanie sue summer susan susanne sushma suzanne svetlana sylvia
tamara tanya tara tatiana teresa tessa theresa thérèse tiffany tina tracy ulrike ursula valentina valerie vanessa
vera veronica victoria violet virginia vivian wanda wendy whitney wilma winnie yasmin yoko yolanda yulia yvonne zara
zoe
`)
