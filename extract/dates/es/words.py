"""The words of Spanish times, as tables: to add a word is to add a row."""

from __future__ import annotations

from extract.dates.rule import choice

MONTHS = {
    "enero": 1,
    "febrero": 2,
    "marzo": 3,
    "abril": 4,
    "mayo": 5,
    "junio": 6,
    "julio": 7,
    "agosto": 8,
    "septiembre": 9,
    "setiembre": 9,
    "octubre": 10,
    "noviembre": 11,
    "diciembre": 12,
    "ene": 1,
    "feb": 2,
    "mar": 3,
    "abr": 4,
    "jun": 6,
    "jul": 7,
    "ago": 8,
    "sept": 9,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dic": 12,
}
WEEKDAYS = {
    "lunes": 0,
    "martes": 1,
    "miércoles": 2,
    "miercoles": 2,
    "jueves": 3,
    "viernes": 4,
    "sábado": 5,
    "sabado": 5,
    "domingo": 6,
}
UNITS = {
    "día": "day",
    "dia": "day",
    "semana": "week",
    "mes": "month",
    "trimestre": "quarter",
    "año": "year",
    "década": "decade",
    "siglo": "century",
    "hora": "hour",
    "minuto": "minute",
    "segundo": "second",
    "noche": "day",
}
PLURALS = {
    "días": "day",
    "dias": "day",
    "semanas": "week",
    "meses": "month",
    "trimestres": "quarter",
    "años": "year",
    "décadas": "decade",
    "siglos": "century",
    "horas": "hour",
    "minutos": "minute",
    "segundos": "second",
    "noches": "day",
}
LETTER = {
    "day": "D",
    "week": "W",
    "month": "M",
    "quarter": "M",
    "year": "Y",
    "decade": "Y",
    "century": "Y",
    "hour": "H",
    "minute": "M",
    "second": "S",
}
TIMES = {"quarter": 3, "decade": 10, "century": 100}
NUMBERS = {
    "un": 1,
    "una": 1,
    "uno": 1,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "seis": 6,
    "siete": 7,
    "ocho": 8,
    "nueve": 9,
    "diez": 10,
    "once": 11,
    "doce": 12,
    "trece": 13,
    "catorce": 14,
    "quince": 15,
    "dieciséis": 16,
    "diecisiete": 17,
    "dieciocho": 18,
    "diecinueve": 19,
    "veinte": 20,
    "veintiún": 21,
    "veintiuno": 21,
    "veintiuna": 21,
    "veintidós": 22,
    "veintitrés": 23,
    "veinticuatro": 24,
    "veinticinco": 25,
    "veintiséis": 26,
    "veintisiete": 27,
    "veintiocho": 28,
    "veintinueve": 29,
    "treinta": 30,
    "cuarenta": 40,
    "cincuenta": 50,
    "sesenta": 60,
    "setenta": 70,
    "ochenta": 80,
    "noventa": 90,
    "cien": 100,
    "doscientos": 200,
    "doscientas": 200,
}
SOME = ("unos", "unas", "varios", "varias", "algunos", "algunas", "pocos", "pocas", "muchos", "muchas")
DAYS = {"hoy": 0, "ayer": -1, "anteayer": -2, "anoche": -1, "mañana": 1, "pasado mañana": 2}
PARTS = {
    "principios": "START",
    "comienzos": "START",
    "inicios": "START",
    "mediados": "MID",
    "finales": "END",
    "fines": "END",
}
DAYTIMES = {"mañana": "MO", "tarde": "AF", "noche": "NI", "madrugada": "MO"}
SEASONS = {"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"}
ORDINALS = {"primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "tercero": 3, "cuarto": 4, "último": 4}
VAGUE = {
    "ahora": "PRESENT_REF",
    "actualmente": "PRESENT_REF",
    "hoy en día": "PRESENT_REF",
    "en la actualidad": "PRESENT_REF",
    "recientemente": "PAST_REF",
    "últimamente": "PAST_REF",
    "el pasado": "PAST_REF",
    "anteriormente": "PAST_REF",
    "próximamente": "FUTURE_REF",
    "el futuro": "FUTURE_REF",
    "pronto": "FUTURE_REF",
}
EVERY = {"diariamente": "P1D", "semanalmente": "P1W", "mensualmente": "P1M", "anualmente": "P1Y"}
FUTURE = frozenset(
    "será serán tendrá tendrán habrá podrá podrán deberá va van iría sería próximo próxima prevé "
    "prevén previsto prevista vence comenzará "
    "entrará celebrará antes hasta".split()
)
"""Words that point forward; so does a verb in -rá or -rán."""
PAST = frozenset(
    "fue fueron era había hizo dijo dijeron anunció firmó tuvo dio vio pidió hubo ha han pasado pasada desde".split()
)
"""Words that point back; so does a verb in -ó or -aron."""

MONTH = (
    rf"(?P<month>(?:{choice(m for m in MONTHS if len(m) > 4 or m == 'mayo')})(?![a-záéíóúñ])|"
    rf"(?:{choice(m for m in MONTHS if len(m) < 5)})(?![a-záéíóúñ])\.?)"
)
WEEKDAY = rf"(?P<weekday>{choice(WEEKDAYS)})"
NUMBER = rf"(?:[0-9]{{1,4}}|{choice(NUMBERS)})"
YEAR = r"(?P<year>1[0-9]{3}|20[0-9]{2})(?![0-9]|[.,][0-9]|%)"


def number(text: str) -> int:
    """Read a number in figures or words."""
    return int(text) if text.isdigit() else NUMBERS[text.lower()]
