import type { TemplateDraft } from '@/core/export/export-template'

/** Templates to begin with. */
export const templateStarters: readonly TemplateDraft[] = [
  {
    name: 'Quotes under each article',
    extension: 'md',
    body: `# {{ title | markdown }}
{% for article in articles %}
## {{ article.title | default: "Untitled" | markdown }}

{{ article.source | markdown }}{% if article.published %}, {{ article.published | date }}{% endif %}
{% for excerpt in article.excerpts %}
> {{ excerpt.text | strip | replace: "
", " " | markdown }}
{% if excerpt.speaker %}
{{ excerpt.speaker | markdown }}{% if excerpt.suggested %} (suggested){% endif %}
{% endif %}{% endfor %}{% endfor %}`,
  },
  {
    name: 'Digest for an e-mail',
    extension: 'txt',
    body: `{{ title | upper }}
{{ exported | date: "%d %B %Y" }}
{% for excerpt in excerpts %}
{{ forloop.index }}. {{ excerpt.speaker | default: excerpt.article.source }}: {{ excerpt.text | strip }}
   {{ excerpt.citation }}
{% if excerpt.comment %}   My comment: {{ excerpt.comment }}
{% endif %}{% endfor %}`,
  },
  {
    name: 'Table for a web page',
    extension: 'html',
    body: `<table>
  <thead>
    <tr><th>Who</th><th>What</th><th>Where</th><th>When</th></tr>
  </thead>
  <tbody>
{%- for excerpt in excerpts %}
    <tr>
      <td>{{ excerpt.speaker }}</td>
      <td>{{ excerpt.text }}</td>
      <td>{{ excerpt.article.source }}</td>
      <td>{{ excerpt.article.published | date }}</td>
    </tr>
{%- endfor %}
  </tbody>
</table>
`,
  },
  {
    name: 'Three columns of my own',
    extension: 'csv',
    body: `speaker,words,tags
{% for excerpt in excerpts %}{{ excerpt.speaker | csv }},{{ excerpt.text | csv }},{{ excerpt.tags | join: "; " | csv }}
{% endfor %}`,
  },
]
