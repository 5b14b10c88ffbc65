"""The reminder of the yearly summary (年度总结催报通知)."""

from smepp.documents.notices.variables import day

VARIABLES = {
    "期限": day("机关要求报送的最后一天；没有定的为空"),
}
