"""`python -m smepp`."""

from smepp.cli import main

if __name__ == "__main__":
    main()
