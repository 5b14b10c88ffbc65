"""The templates of the official documents (公文模板), Word and HTML, made from one source text for each kind: `<kind>.txt`.

A source text is UTF-8. Above a line `----` stand lines `键: 值`; only `版式` is known: 文件 (red head), 信函 (letter), 公告 (title on
top) or 证书 (certificate). Below it stands the body, one paragraph a line; blank lines are nothing.

    正文……                   a paragraph of the body, indented by two characters
    一、……                   heading of level 1 (黑体); before other sentences only the first one is, a sentence alone is plain
    （一）……                 level 2 (楷体), in the same way
    1.…… or （1）……         levels 3 and 4, plain
    {% if … %} {% for … %} …  a tag alone on its line takes or leaves whole paragraphs, tables and annexes
    @左 ……                   a paragraph that begins at the left margin
    @居中 ……                 a centred paragraph
    @注 ……                   small text at the left margin, under a table
    @空                       a blank line
    @新页                     what follows begins a page
    @题 ……                   a title inside the text (a second sheet, a certificate's parts)
    @附件 {{ 附件名[0] }}      an annex: a new page, 附件 or 附件N at the left, the title below; N counts the lines @附件
    @附件[2] ……              the same with a number of one's own, any expression (`@附件[附件名|length]`)
    @横向 {{ 附件名[0] }}      an annex on landscape paper (`@横向[2]` as well)
    @表 名单                  a table over a list variable, its columns on the lines that follow, each with its width in millimetres:
    | 序号:12 | 平台名称:62 | 运营单位:52 | 区县:30
    | 名称=平台名称:80         the head differs from the row's variable (here `平台名称`)

A column of 40 mm or less is centred; more than eight columns have small letters, and are centred up to 20 mm. The text is 156 mm wide,
225 mm on landscape paper. `@表` takes any expression (`@表 组.名单`
within `{% for 组 in 各组 %}`). Inside a paragraph `{{ … }}` and `{% if … %}…{% endif %}` stand as in any template. A landscape annex
that is the last one must not hang on a condition: the paper of a last section is not a matter of conditions.

Head, number, red line, title, main addressee, note of annexes, signature, date, note, 版记, page numbers and the mark of a draft come
from the layout. A certificate has only its frame and the mark of a draft; `@署名` prints its signer and date, and its titles (`@题`)
hold 14 characters a line, others 20. Titles that are one variable are broken by their sense (`{{ 附件名[0] }}` becomes
`{{ (附件名[0])|分行(20, 机关, 称号) }}`).
"""
