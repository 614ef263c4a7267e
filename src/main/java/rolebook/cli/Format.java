package rolebook.cli;

/** How problems are printed. The names are those that users write. */
enum Format {
  human,
  json,
  sarif,
  github;

  Report report() {
    return switch (this) {
      case human -> new HumanReport();
      case json -> new JsonReport();
      case sarif -> new SarifReport();
      case github -> new GithubReport();
    };
  }
}
