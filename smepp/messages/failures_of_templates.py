"""What is said when a template cannot be copied or tried."""

TEXTS: dict[str, dict[str, str]] = {
    "no_such_template": {
        "zh": "没有“{kind}”的模板。可以写：{known}。",
        "en": 'There is no template of "{kind}". Known ones: {known}.',
    },
    "templates_no_office": {
        "zh": "{path} 里和上面都没有 office.yaml。机关自己的模板放在 office.yaml 旁边的 templates 文件夹里，请在机关的文件夹里运行，或者用 --office 写明。",
        "en": "There is no office.yaml in {path} or above it. An office's own templates lie in templates beside its office.yaml: run this in the"
        " office's folder, or name that with --office.",
    },
    "no_template_form": {
        "zh": "“{kind}”没有 {form} 模板。用 smepp templates list 看有哪些。",
        "en": '"{kind}" has no {form} template. See smepp templates list.',
    },
    "template_there": {
        "zh": "{path} 已经有了，没有动它，什么也没有复制。要从内置的模板重新改起，请先把它移走；只复制另一种格式的，用 --form 写明。",
        "en": "{path} is there already and was left alone; nothing was copied. To begin anew, move it away first; to copy only the other form,"
        " name it with --form.",
    },
}
