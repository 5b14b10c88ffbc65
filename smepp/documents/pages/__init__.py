"""The page of a year's round (年度评审): what the panel and the head of the office look at.

`index_html` makes a context of plain values with Chinese keys and fills `templates/round/index.html.j2` from it. All that needs
reckoning is reckoned here, positions in the pictures included; the templates only write.
"""
