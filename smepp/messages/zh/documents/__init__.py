"""D：机关自己的公文：文件、条款、家数、附件、期限、文号、名称、该有的内容。"""

from smepp.messages.entry import Entry
from smepp.messages.zh.documents import dates, file, names, text

ENTRIES: dict[str, Entry] = {**file.ENTRIES, **text.ENTRIES, **dates.ENTRIES, **names.ENTRIES}
