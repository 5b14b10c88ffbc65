"""Problem codes of the tests' own, so that expected texts do not follow every new wording of the real ones."""

from smepp.messages.entry import Entry
from smepp.model.codes.spec import Code, Level, Owner

CODES = {
    "Y901": Code(level=Level.ERROR, params=("key", "first")),
    "S901": Code(level=Level.ERROR, params=("key",)),
    "S902": Code(level=Level.ERROR, params=("value",)),
    "A901": Code(level=Level.ERROR, params=("name",)),
    "X901": Code(level=Level.WARNING, params=("said", "counted")),
    "P901": Code(level=Level.ERROR, params=("clause",), owner=Owner.PANEL),
}

ENTRIES = {
    "zh": {
        "Y901": Entry(title="重复", text="“{key}”写了两次，第一次在第{first}行", mend="只留下一处。", cause="不知道以哪个为准。"),
        "S901": Entry(title="缺栏目", text="缺少“{key}”", mend="补上“{key}”。", cause="表里必须有。"),
        "S902": Entry(title="不是年月", text="“{value}”不是年月", mend="写成 1979-05 的样子。", cause="要能比较。"),
        "A901": Entry(title="缺附件", text="没有附件 {name}", mend="把文件放进 attachments。", cause="要有原件。"),
        "X901": Entry(
            title="数不一致", text="从业人数填{said}，名单却有{counted}人", mend="核对名单和人数。", cause="名单不能多于总数。"
        ),
        "P901": Entry(title="意见过期", text="{clause} 的认定意见所依据的数变了", mend="重新认定。", cause="事实变了。"),
    },
    "en": {
        "Y901": Entry(title="twice", text="{key} stands twice, first on line {first}", mend="Keep one.", cause="Which holds?"),
        "S901": Entry(title="missing", text="{key} is missing", mend="Fill in {key}.", cause="The form needs it."),
        "S902": Entry(title="no month", text="{value} is no month", mend="Write it as 1979-05.", cause="To be compared."),
        "A901": Entry(title="no file", text="attachment {name} is not there", mend="Put it there.", cause="It is evidence."),
        "X901": Entry(title="differ", text="{said} staff, {counted} listed", mend="Compare the two.", cause="More than all."),
        "P901": Entry(title="stale", text="the facts of {clause} changed", mend="Judge it again.", cause="Facts changed."),
    },
}
