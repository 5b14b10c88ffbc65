"""The four kinds of legal person that may run a platform."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Body:
    """A kind of legal person: the words on its certificate, and the form of its statement.

    `number` is the certificate's number with a place for the district's code and a serial; companies have a registration number.
    """

    nature: str
    licence: str
    form: str
    registrar: str
    number: str | None
    leads: str


COMPANY = Body(
    nature="企业", licence="营业执照", form="企业", registrar="重庆市工商行政管理局{district}分局", number=None, leads="总经理"
)
INSTITUTION = Body(
    nature="事业单位",
    licence="事业单位法人证书",
    form="事业单位",
    registrar="重庆市{district}事业单位登记管理局",
    number="事证第1{code}{serial:05d}号",
    leads="主任",
)
ASSOCIATION = Body(
    nature="社会团体",
    licence="社会团体法人登记证书",
    form="民间非营利组织",
    registrar="{district}民政局",
    number="社证字第{code}{serial:04d}号",
    leads="秘书长",
)
PRIVATE_NON_PROFIT = Body(
    nature="民办非企业单位",
    licence="民办非企业单位登记证书",
    form="民间非营利组织",
    registrar="{district}民政局",
    number="民证字第{code}{serial:04d}号",
    leads="校长",
)
