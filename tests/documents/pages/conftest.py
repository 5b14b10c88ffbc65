"""A round's page opened in Chromium from a folder."""

import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from smepp.documents.pages.index import index_html
from tests.documents.pages.browsing import WIDE, resize
from tests.documents.pages.factory import PROGRAMME, TEMPLATES, review

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
NO_SCRIPTS = {"profile.managed_default_content_settings.javascript": 2}


def start(folder, preferences: dict[str, int]) -> Any:
    if not CHROMIUM or not DRIVER:
        pytest.skip("Chromium or its driver is not installed")
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1280,900", f"--user-data-dir={folder}"):
        options.add_argument(argument)
    options.add_experimental_option("prefs", preferences)
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))


@pytest.fixture(scope="module")
def chromium(tmp_path_factory) -> Iterator[Any]:
    driver = start(tmp_path_factory.mktemp("chromium"), {})
    yield driver
    driver.quit()


@pytest.fixture(scope="module")
def without_scripts(tmp_path_factory) -> Iterator[Any]:
    driver = start(tmp_path_factory.mktemp("no-scripts"), NO_SCRIPTS)
    yield driver
    driver.quit()


@pytest.fixture(scope="session")
def page_of(tmp_path_factory) -> Callable[[int], str]:
    """The address of the page of a round of so many."""
    folder = tmp_path_factory.mktemp("pages")

    def address(count: int) -> str:
        path = folder / f"{count}.html"
        if not path.exists():
            path.write_text(index_html(review(count), PROGRAMME, folders=[TEMPLATES]), encoding="utf-8", newline="\n")
        return path.as_uri()

    return address


@pytest.fixture
def page(chromium: Any, page_of: Callable[[int], str]) -> Any:
    """The page of thirty, on a wide screen."""
    resize(chromium, WIDE)
    chromium.get(page_of(30))
    return chromium
