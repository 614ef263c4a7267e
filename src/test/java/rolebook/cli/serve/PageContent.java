package rolebook.cli.serve;

/** Compares an open page with the file that is served at its address. */
final class PageContent {
  /**
   * A script that returns whether all elements, attributes and texts are those of the page as it is
   * served now, in shadow trees too; but for what its scripts change, which is the copy buttons.
   */
  static final String IS_WHAT_IS_SERVED =
      """
      const same = async () => {
        const response = await fetch(location.pathname, {cache: 'no-store'});
        const served = new DOMParser().parseFromString(await response.text(), 'text/html');
        if (served.querySelector('meta[http-equiv=refresh]')) {
          return false; // the page is about to move on
        }
        return written(document.documentElement) === written(served.documentElement);
      };
      function written(node) {
        if (node.nodeType === Node.TEXT_NODE) {
          return node.data;
        }
        if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'rolebook-preview') {
          return '';
        }
        const attributes = [...node.attributes]
          .filter(a => !(node.matches('button.copy') && a.name === 'hidden'))
          .map(a => a.name + '=' + a.value).sort().join(' ');
        const template = [...node.children].find(c => c.matches('template[shadowrootmode]'));
        const tree = node.shadowRoot ?? template?.content;
        const inside = nodes => [...nodes].filter(n => n !== template).map(written).join('');
        return '<' + node.localName + ' ' + attributes + '>' + (tree ? inside(tree.childNodes) : '')
          + '|' + inside(node.childNodes) + '</>';
      }
      return same();
      """;

  private PageContent() {}
}
