"""A trace is small enough to travel between processes by the thousand."""

import pickle

from tests.across.making import RIGHT_CODES, firm, person, trace

LARGEST = 20_000
"""Bytes of a large applicant: 150 firms, 40 people, 25 attachments."""


def test_a_large_applicants_trace_is_small_and_comes_out_as_it_went_in():
    made = trace(
        "渝中区/chongqing-zhihui-wuliu",
        operator="重庆云联智慧物流信息技术有限公司",
        platform="重庆云联智慧物流公共服务平台",
        codes={"统一社会信用代码": RIGHT_CODES[0], "组织机构代码": "08594815-8", "注册号": "440301108548379"},
        phone="023-55550123",
        address="重庆市江北区港桥支路68号2幢4层",
        representative="欧阳文海",
        previous="2012/chongqing-zhihui-wuliu",
        people=[person(f"欧阳文{chr(0x4E00 + each)}", f"19{60 + each}-05", f"渝高字2009{each:05d}") for each in range(40)],
        firms=[firm(f"重庆市江北区捷达{chr(0x4E00 + each)}信息技术有限公司", f"5001051{each:06d}") for each in range(150)],
        scans=[(f"attachments/09-supporting-{each:02d}.pdf", 100_000 + each, f"{each:064x}") for each in range(25)],
    )
    assert (len(made.people), len(made.firms), len(made.scans)) == (40, 150, 25)
    assert all(each.mark for each in made.firms)
    data = pickle.dumps(made)
    assert len(data) < LARGEST
    assert pickle.loads(data) == made  # noqa: S301 - the bytes are our own
