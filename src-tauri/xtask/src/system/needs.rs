use crate::call::Call;

/// Something the system has to have.
pub(crate) struct Need {
    /// What people call it.
    pub(crate) what: &'static str,
    met_by: &'static [&'static [&'static str]],
    /// The package that has it, by system; several are separated by spaces.
    pub(crate) debian: &'static str,
    pub(crate) fedora: &'static str,
    pub(crate) arch: &'static str,
    pub(crate) opensuse: &'static str,
}

impl Need {
    /// Whether one of its signs is there: a program by its name alone, or a command that ends well.
    pub(crate) fn is_met(&self) -> bool {
        self.met_by.iter().any(|sign| match sign {
            [program] => on_path(program),
            [program, arguments @ ..] => Call::new(program, arguments).succeeds(),
            [] => false,
        })
    }
}

fn on_path(program: &str) -> bool {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).any(|folder| {
        folder.join(program).is_file() || folder.join(format!("{program}.exe")).is_file()
    })
}

/// Configures the encryption library, which is built from its C source.
pub(crate) const PERL: Need = Need {
    what: "Perl",
    met_by: &[&["perl", "-MFindBin", "-MIPC::Cmd", "-e", "1"]],
    debian: "perl",
    fedora: "perl-core",
    arch: "perl",
    opensuse: "perl",
};

/// What it takes to build the program on Linux. That there is a C compiler goes without saying:
/// cargo linked this very program with it.
pub(crate) const BUILD: &[Need] = &[
    PERL,
    Need {
        what: "make",
        met_by: &[&["make"]],
        debian: "build-essential",
        fedora: "make",
        arch: "base-devel",
        opensuse: "make",
    },
    Need {
        what: "pkg-config",
        met_by: &[&["pkg-config"]],
        debian: "pkg-config",
        fedora: "pkgconf-pkg-config",
        arch: "pkgconf",
        opensuse: "pkg-config",
    },
    Need {
        what: "WebKitGTK 4.1",
        met_by: &[&["pkg-config", "--exists", "webkit2gtk-4.1"]],
        debian: "libwebkit2gtk-4.1-dev",
        fedora: "webkit2gtk4.1-devel",
        arch: "webkit2gtk-4.1",
        opensuse: "webkit2gtk3-devel",
    },
];

/// What the tests need besides.
pub(crate) const TESTS: &[Need] = &[
    Need {
        what: "Chromium",
        met_by: &[&["chromium"], &["chromium-browser"], &["google-chrome"]],
        debian: "chromium",
        fedora: "chromium",
        arch: "chromium",
        opensuse: "chromium",
    },
    Need {
        what: "WebKitWebDriver",
        met_by: &[&["WebKitWebDriver"]],
        debian: "webkit2gtk-driver",
        fedora: "webkit2gtk4.1-devel",
        arch: "webkit2gtk-4.1",
        opensuse: "webkit2gtk-driver",
    },
    Need {
        what: "Xvnc",
        met_by: &[&["Xvnc"]],
        debian: "tigervnc-standalone-server",
        fedora: "tigervnc-server-minimal",
        arch: "tigervnc",
        opensuse: "xorg-x11-Xvnc",
    },
    Need {
        what: "dbus-run-session",
        met_by: &[&["dbus-run-session"]],
        debian: "dbus",
        fedora: "dbus-daemon",
        arch: "dbus",
        opensuse: "dbus-1",
    },
    Need {
        what: "pdftotext",
        met_by: &[&["pdftotext"]],
        debian: "poppler-utils",
        fedora: "poppler-utils",
        arch: "poppler",
        opensuse: "poppler-tools",
    },
    Need {
        what: "LibreOffice Writer",
        met_by: &[&["soffice"]],
        debian: "libreoffice-writer-nogui",
        fedora: "libreoffice-writer",
        arch: "libreoffice-still",
        opensuse: "libreoffice-writer",
    },
    Need {
        what: "python-docx",
        met_by: &[&["/usr/bin/python3", "-c", "import docx"]],
        debian: "python3-docx",
        fedora: "python3-docx",
        arch: "python-docx",
        opensuse: "python3-python-docx",
    },
];
