"""Days as people write them: 2013年4月10日（星期三）, Wed 10 April 2013. Never by the machine's locale."""

from datetime import date

from smepp.messages import Lang

_WEEKDAYS = {
    "zh": ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def weekday(day: date, lang: Lang) -> str:
    """The name of the day of the week."""
    return _WEEKDAYS[lang][day.weekday()]


def plain_day(day: date, lang: Lang, *, year: bool = True) -> str:
    """The date alone: 2013年4月10日, 10 April 2013; without the year where that is understood."""
    if lang == "zh":
        short = f"{day.month}月{day.day}日"
        return f"{day.year}年{short}" if year else short
    short = f"{day.day} {_MONTHS[day.month - 1]}"
    return f"{short} {day.year}" if year else short


def full_day(day: date, lang: Lang, *, year: bool = True) -> str:
    """The date with its day of the week: 2013年4月10日（星期三）, Wed 10 April 2013."""
    text, name = plain_day(day, lang, year=year), weekday(day, lang)
    return f"{text}（{name}）" if lang == "zh" else f"{name} {text}"


def written_day(text: str, lang: Lang) -> str:
    """A day as the files have it (YYYY-MM-DD, with a time or without): 2013年2月28日, 2013年2月28日17:30."""
    day, time = plain_day(date.fromisoformat(text[:10]), lang), text[10:].strip()
    return day + time if lang == "zh" else f"{day} {time}".strip()
