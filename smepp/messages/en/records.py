"""L: what is odd about records themselves: files that are not read, names that seem mistyped, numbers, names of files, districts."""

from smepp.messages.entry import Entry

ENTRIES: dict[str, Entry] = {
    "L140": Entry(
        "Not read, because of its ending",
        "{file} is not read: records end in .yaml.",
        "Rename it {right}.",
        "Only records that end in .yaml are read. What ends in .yml or .YAML, or has .txt behind it, counts for nothing.",
    ),
    "L141": Entry(
        "A record one folder too high",
        "{file} is not read: only files of years, such as 2013.yaml, lie in rounds itself.",
        "Move it into the folder of its year, such as rounds/2013.",
        "Records lie in the folders of their years. Elsewhere they are not seen, and lists lack platforms.",
    ),
    "L142": Entry(
        "A file where a year's folder should be",
        "{file} is a file, and should be a folder.",
        "Rename it: a year's file ends in .yaml; make a folder for records and put them into it.",
        "In rounds, 2013 is the folder of that year's records and 2013.yaml the year's file.",
    ),
    "L143": Entry(
        "Records in a folder that is no year's",
        "The records in {folder} are not read: its name is not a year of four digits.",
        "Rename the folder to its year, such as 2013; what is no record belongs elsewhere than in rounds.",
        "The folder of a record says which round it belongs to.",
    ),
    "L144": Entry(
        "Dates of a dossier out of order",
        "“{step}” of {date} does not count: the platform stood at “{state}” then.",
        "It may be taken from these states: {needed}. Check the date and correct this file itself; add the papers that are missing.",
        "The state follows from dated files. Whoever wrote a dossier's file mends it in place; corrections are for the records in rounds only.",
    ),
    "L145": Entry(
        "A yearly summary whose name is no year",
        "{file} is not read: a yearly summary is named after its year.",
        "Rename it to the year of the summary, such as 2014.yaml.",
        "There is one a year, and the file's name is the year, by which the program sees which ones have come.",
    ),
    "L150": Entry(
        "The list names a dossier that is not there; another seems to be meant",
        "The list gives {folder} as the dossier of “{platform}”; there is none, but {near} seems to be meant.",
        "Check it and write {near}; when the record has been issued, write a correction.",
        "The row is counted for that dossier by its names. With the right path it is found under later names, too.",
    ),
    "L151": Entry(
        "A name that is almost that of a dossier",
        "“{platform}” ({operator}) on the list has no dossier, but is called almost like “{known}” ({known_operator}) of the dossier {folder}; “{step}” does not count.",
        "Check it: correct the name, or give the dossier in the row; when the record has been issued, write a correction. For another platform, add its dossier and give that.",
        "One wrong letter gives a title to a platform that does not exist, and the right one goes without.",
    ),
    "L220": Entry(
        "A document's number irregularly written",
        "The number is written “{number}”; regular is “{right}”.",
        "Check the document; when the record is wrong, write a correction with the right number.",
        "The year stands in 〔〕 with four digits; the serial number has neither 第 nor noughts before it, and 号 behind; there are no blanks.",
    ),
    "L221": Entry(
        "Number and date are of different years",
        "The number “{number}” is of {year}, the document is dated {date}.",
        "Check number and date; when the record is wrong, write a correction.",
        "Numbers are given by the year of issue. Where the two differ, last year's document was often only half rewritten.",
    ),
    "L222": Entry(
        "A document's number that cannot be understood",
        "The number is written “{number}”, without an office's code, a year and a serial number that can be told apart.",
        "Write it like 示企〔2013〕24号; leave it out where the document has none.",
        "Documents are found and cited by their numbers.",
    ),
    "L223": Entry(
        "One number given twice",
        "The number “{number}” is used in {file} already ({kind}, {date}).",
        "Check the numbers of both documents; write a correction of the wrong one.",
        "A number belongs to one document. What one document of one day confirms and revokes may stand in several records of different kinds.",
    ),
    "L224": Entry(
        "The file's name says another day",
        "The file's name says {named}, the file itself {date}.",
        "Check it: rename the file when the date is right; write a correction when it is wrong.",
        "Only the date in the file counts. People look for files by name, and are misled.",
    ),
    "L225": Entry(
        "The file's name says another kind",
        "The file's name says “{named}”, the file itself “{kind}”.",
        "Check it: rename the file when the kind is right; write the right record when it is wrong.",
        "Only the kind in the file counts. When an old file is copied, one of the two is often forgotten.",
    ),
    "L226": Entry(
        "Dated long after its year",
        "The date is {date}, but the file lies in the folder of {year}.",
        "Check the date, most likely its year; move the file when it lies in the wrong folder.",
        "What is dated later does not count yet. With a wrong year a record never does, and nobody notices.",
    ),
    "L227": Entry(
        "No such district",
        "The list writes the district “{district}”, which there is none of; “{near}” seems to be meant.",
        "Write the district's full name; when the record has been issued, write a correction.",
        "Lists are ordered by district, and samples are drawn by the districts' regions.",
    ),
    "L228": Entry(
        "An unknown district",
        "The list writes the district “{district}”, which is none of the programme's.",
        "Write the full name of the body that recommends; when the record has been issued, write a correction.",
        "Lists are ordered by district, and samples are drawn by the districts' regions.",
    ),
    "L229": Entry(
        "Two dossiers of one platform for one year",
        "There is another dossier of “{platform}” ({operator}) for {year}: {folder}.",
        "Check it: keep one of two copies in the office's folder; give two platforms names that can be told apart.",
        "With two dossiers nobody knows which one a row of a list means, and one platform is counted twice.",
    ),
    "L230": Entry(
        "Listed without a decision",
        "The list of “{step}” of {date} has no decision (核对结果) for this platform.",
        "Check the dossier (smepp check) and see that it is eligible; give decision and digest in later lists.",
        "Who is not eligible is listed only with a reason. Without the decision nobody knows whether it was checked.",
    ),
    "L231": Entry(
        "A change from another name than the dossier's",
        "The change of {date} gives “{said}” as {field}; the dossier's name until then is “{known}”.",
        "Check it: correct the change; add the change in between where there was one.",
        "A change must follow on the name before. Where it does not, a change is missing or lies in the wrong dossier.",
    ),
    "L232": Entry(
        "Two changes of one name on one day",
        "Another change of {date} ({file}) gives a different name to the same thing.",
        "Check which is right and remove the other; correct the date when that is wrong.",
        "Which of two changes of one day comes last cannot be told; the files' names decide.",
    ),
}
