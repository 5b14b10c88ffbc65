"""Lives of platforms, made up for lists."""

from smepp.jobs.bench import Bench
from smepp.jobs.lived import Lived
from smepp.jobs.programmes import default, governing
from smepp.model.life import Happening, Life, Names, PlatformLife, State, Subject, Taken
from smepp.model.office import Authority, Office
from smepp.model.place import Place
from smepp.model.problem import problem

PROGRAMME = governing(default(), 2013, None, None)
TITLED = State(id="recognised", name="已认定", article=11, turn="平台", titled=True)
REVOKED = State(id="revoked", name="已撤销", article=15, turn="市局")
DRAFTED = State(id="drafted", name="填报中", article=8, turn="平台")
BUREAU = Authority(name="重庆市中小企业局", since="2008-01-01")


def names(since="", **given):
    known = {"platform": "云联智慧物流公共服务平台", "operator": "重庆云联物流信息有限公司", "district": "江北区"}
    return Names(since=since, **{**known, **given})


def life(
    state=TITLED,
    *,
    before=(),
    history=(),
    folder="yunlian-wuliu",
    recognised="2013-04-10",
    more=None,
    papers=None,
    objections=(),
    **given,
):
    """A platform with these names on the day; a recognised one with a title of 2013, unless `more` says otherwise."""
    now = names(**given)
    told = {
        "recognised": recognised,
        "number": recognised and "渝中小企〔2013〕31号",
        "due": 2016 if state.titled else None,
        **(more or {}),
    }
    found = Life(state=state, since=None, history=tuple(history), allowed=(), problems=(), **told)
    first = Place(file="rounds/2013/x.yaml")
    subject = Subject(first=first, names=(*before, now), folder=folder, papers=papers or {})
    return PlatformLife(subject=subject, now=now, life=found, objections=tuple(objections))


def taken(kind, day, source="recognised", target="revoked", *, outcome=None, year=None, file="rounds/2016/x.yaml", **params):
    place = Place(file=file, route=("名单", 0))
    happening = Happening(kind=kind, date=day, place=place, outcome=outcome, year=year, params=params)
    return Taken(happening=happening, step=kind, source=source, target=target, article=15)


def office(*authorities, municipal=True):
    return Office(path="office.yaml", municipal=municipal, district=None, authorities=authorities or (BUREAU,), programme=None)


def lived(tmp_path, on="2013-12-31", *, own=None, broken=False, year=None):
    year = year or int(on[:4])
    bench = Bench(office_path=None, office=own or office(), programme=PROGRAMME, deadline=f"{year}-02-28")
    problems = (problem("A002", Place(file="rounds/2013/x.yaml")),) if broken else ()
    return Lived(folder=tmp_path, on=on, bench=bench, problems=problems)
