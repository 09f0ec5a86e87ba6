/** Given names and what people of that name are called, a group a line. Folded. */
const groups = `
joseph joe joey
william bill billy will
robert bob bobby rob robbie
richard rick dick rich
james jim jimmy jamie
john johnny jack
michael mike mick mickey
thomas tom tommy
daniel dan danny
david dave
edward ed eddie ted
charles charlie chuck
christopher chris
matthew matt
anthony tony
andrew andy drew
steven steve
stephen steve
benjamin ben
samuel sam
alexander alex aleksandr alexandr sasha
nicholas nick
gregory greg
jeffrey jeff geoffrey geoff
kenneth ken kenny
ronald ron ronnie
donald don donny
timothy tim
patrick pat paddy
peter pete pyotr
lawrence larry laurence
gerald gerry jerry
frederick fred freddie
leonard len lenny
raymond ray
vincent vince
walter walt
philip phil phillip
douglas doug
nathan nate nathaniel
zachary zach zack
joshua josh
jonathan jon
elizabeth liz beth betty lizzie
katherine kate kathy catherine cathy
margaret maggie meg peggy
jennifer jenny jen
patricia pat patty
barbara barb
susan sue
deborah debbie
rebecca becky
victoria vicky
christine chris christina tina
samantha sam
alexandra alex sasha
kimberly kim
pamela pam
mohammed muhammad mohamed mohammad muhammed mohamad
ahmed ahmad
hussein hussain husein
yousef yusuf youssef yousuf
ibrahim ebrahim
abdulla abdullah abdallah
sergei sergey serhiy
dmitri dmitry dmitriy
yuri yuriy
nikolai nikolay
aleksei alexei alexey
mikhail mykhailo
vladimir volodymyr
`

const byName = new Map<string, Set<string>>()
for (const line of groups.trim().split('\n')) {
  const names = line.split(' ')
  for (const name of names) byName.set(name, new Set([...(byName.get(name) ?? []), ...names]))
}

/** Whether two folded given names are forms of one ("Joe", "Joseph"). */
export function isSameGivenName(one: string, other: string): boolean {
  return byName.get(one)?.has(other) ?? false
}
