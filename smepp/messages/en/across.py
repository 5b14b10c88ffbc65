"""C: what several dossiers of a round have in common."""

from smepp.messages.entry import Entry

ENTRIES: dict[str, Entry] = {
    "C101": Entry(
        "the same operator, by its code",
        "{sides} have the same operator, with the code {codes}.",
        "See whether one platform was handed in twice; if they are two platforms, look at the conditions of each.",
        "One body's staff, assets and clients cannot prove two applications at once. It is quite usual that a body runs several platforms,"
        " or that a new dossier was made after one was returned.",
    ),
    "C102": Entry(
        "the same operator, by its name",
        'The operator of {sides} is written "{name}"; their codes differ or are absent.',
        "Compare the licences to see whether it is the same body.",
        "Who applies twice has often left out the code once, or given an old one. Two bodies registered in different places may merely"
        " share a name.",
    ),
    "C103": Entry(
        "the same name of a platform",
        'The platform of {sides} is called "{name}".',
        "See whether it is one platform; if there are two, have the applicants tell the names apart.",
        "A platform handed in through two districts, or under two operators, mostly keeps its name. A platform run by several bodies"
        " together, or one with a common name, looks the same.",
    ),
    "C104": Entry(
        "the operator holds a valid title",
        "The operator of {one} held a title on the deadline: {platform}, recognised on {recognised} ({number}).",
        "See whether the application is for the same platform; one that holds a title waits for its re-review.",
        "An application beside a valid title would give one platform two places. The body may have built a new platform, or changed its"
        " name without having the change recorded.",
    ),
    "C105": Entry(
        "the platform's name is that of a valid title",
        'The platform of {one} has the name of "{platform}", run by {operator}, which held a title on the deadline: recognised on {recognised}'
        " ({number}).",
        "See whether the platform has changed hands; if so, the change must be recorded first.",
        "When a platform goes to another operator its title remains, and a second one would stand beside it. Two bodies may also have"
        " chosen the same name.",
    ),
    "C201": Entry(
        "the same person on two staff lists",
        "The staff lists of {sides} have {count} of the same people (name, and month of birth or certificate): {names}.",
        "Look at their social insurance and contracts to see where they work full time.",
        "A person counts for one applicant only; borrowed names raise the shares of education and titles. People change jobs between two"
        " dates, and related bodies may openly share staff.",
    ),
    "C202": Entry(
        "several people of the same names on two staff lists",
        "The staff lists of {sides} share {count} names: {names}. Months of birth differ for {differing}.",
        "Compare certificates and social insurance to see whether they are the same people.",
        "In borrowed lists months of birth and certificates are often left out or changed. One common name says nothing, several are worth"
        " a look. Frequent names also coincide by chance.",
    ),
    "C301": Entry(
        "attachments with the same bytes",
        "Attachments of {sides} are the same to the last byte ({count}): {files}.",
        "Open them to see whose papers they are, and whether each should have its own.",
        "Evidence should be each applicant's own; the same scan may have been borrowed, or put into the wrong dossier. A common agreement,"
        " or a paper that an authority sent to all, is the same by nature.",
    ),
    "C401": Entry(
        "the same telephone number",
        "{sides} have the same telephone number, ending in {ending}.",
        "Ask how the two are related, and whether one person prepared both.",
        "One number means that the same people stand behind both, and that the papers may have been made together. Related bodies, an agent,"
        " or the switchboard of an incubator explain it as well.",
    ),
    "C402": Entry(
        "the same address",
        "{sides} have the same address: {address}.",
        "See whether their premises are apart, and how large each is.",
        "One place cannot be the premises of two. Tenants of an incubator or of a start-up centre, and bodies at a shared registered address,"
        " have the same one by nature.",
    ),
    "C403": Entry(
        "legal representatives of the same name",
        'The legal representative of {sides} is "{name}".',
        "Compare the licences; if it is one person, see whether staff, premises and clients are counted twice.",
        "In two bodies under one person staff, equipment and clients easily mix. A person may found several bodies, and two people may"
        " share a name.",
    ),
    "C501": Entry(
        "lists of firms that overlap",
        "The lists of firms of {sides} have {shared} in common, {percent}% of the shorter one ({shorter} firms): {names}.",
        "Take some of these firms and compare their agreements and records with either applicant.",
        "When two lists are largely the same, one may have been copied. Platforms that serve one industrial park or trade in different ways"
        " have clients in common too.",
    ),
    "C502": Entry(
        "firms that stand on very many lists",
        "The lists of {sides} hold {count} firms that stand on very many lists ({dossiers} of them): {names}.",
        "Take some of these firms and compare their agreements and records with the applicants.",
        "The same firms on many lists may come from one source, such as a directory. Leading firms, or those of an industrial park, are"
        " naturally served by many.",
    ),
    "C503": Entry(
        "a firm served that is an applicant itself",
        "{one} stands on the list of firms served by {others}.",
        "Look at the agreements and records between the two, and whether each lists the other.",
        "Applicants that list one another reach the number of firms more easily. That a platform uses the services of another is quite usual.",
    ),
    "C601": Entry(
        "recommended by another district than that of the seat",
        "{one} is recommended by {district}; the seat on the licence is in {seat}.",
        "Ask the district where the platform is run and who is to recommend it.",
        "Some thresholds depend on the recommending district, so that another one may make them lower; two districts may have recommended it."
        " A platform may be run elsewhere than at its seat, or have moved.",
    ),
    "C602": Entry(
        "more recommended than the quota allows",
        "The quota of {district} is {quota}; the round has {count}: {others}.",
        "Ask the district which of them stand, or correct the quota in the round's file.",
        "Quotas are set by the year's call. Some may have been returned or refused by the district, and lack the opinion that says so.",
    ),
    "C603": Entry(
        "the earlier application is of the same round",
        'The earlier application "{previous}" that {one} names is in the same round: {others}.',
        "Check the folder's name and the years of the two dossiers.",
        "An earlier application is of an earlier year. Mostly the folder was mistyped, or a new dossier was made after a return and the old"
        " one was left in place.",
    ),
    "C604": Entry(
        "the earlier application is the dossier itself",
        'The earlier application "{previous}" that {one} names is the dossier itself.',
        "Write the folder of the earlier application.",
        "Applying again is a new dossier that names the old one. If the old one is changed instead, nobody can see what was mended.",
    ),
    "C605": Entry(
        "the earlier application is another body's",
        'The earlier application "{previous}" that {one} names is of {operator}: {others}.',
        "Check the folder's name; if the body has changed its name or code, papers must show it.",
        "An earlier application is of the same body. A change of name, or of who runs the platform, explains it and needs papers.",
    ),
    "C606": Entry(
        "several dossiers name the same earlier application",
        'The earlier application that {sides} name is "{previous}".',
        "See whether one applied twice, or which of them is wrong.",
        "An application that failed has one that follows it. Mostly a dossier was made twice, or a cover sheet was copied from somebody else.",
    ),
}
