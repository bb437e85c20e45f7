/** The block in the editor: its fields, and the preview that the site makes of them. */
{
  const {blockEditor, blocks, components, element, serverSideRender} = window.wp
  const {createElement: put, Fragment} = element
  const {InspectorControls, useBlockProps} = blockEditor
  const {Disabled, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl} = components
  const Preview = serverSideRender.default ?? serverSideRender
  const words = window.sahaWords

  /** Kinds that belong to no single activity. */
  const lists = ['outcomes', 'consultations']

  /** Languages that the elements speak, each called as it calls itself. */
  const languages = ['ar', 'en', 'fr'].map((value) => ({
    value,
    label: new Intl.DisplayNames([value], {type: 'language'}).of(value),
  }))

  /** Whether enough has been said to show something. */
  const isWhole = ({kind, activity, municipality, consultation}) =>
    kind === 'consultations' || Boolean(kind === 'outcomes' ? municipality || consultation : activity)

  /** A field for each attribute that an element of this kind has. */
  function fieldsOf({attributes, setAttributes}) {
    const {kind} = attributes
    const shared = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true}
    const text = (name, label, help) =>
      put(TextControl, {
        ...shared,
        key: name,
        label,
        help,
        value: attributes[name] ?? '',
        onChange: (value) => setAttributes({[name]: value || undefined}),
      })
    const choice = (name, label, options) =>
      put(SelectControl, {
        ...shared,
        key: name,
        label,
        options,
        value: attributes[name] ?? '',
        onChange: (value) => setAttributes({[name]: value || undefined}),
      })
    const asPage = {value: '', label: words.asPage}
    return {
      whose: [
        choice(
          'kind',
          words.what,
          Object.entries(words.kinds).map(([value, label]) => ({value, label})),
        ),
        !lists.includes(kind) && text('activity', words.activity, words.activityHelp),
        lists.includes(kind) &&
          text('municipality', words.municipality, kind === 'outcomes' ? words.oneHelp : words.allHelp),
        kind === 'outcomes' && text('consultation', words.consultation, words.onlyHelp),
      ],
      look: [
        choice('lang', words.language, [asPage, ...languages]),
        choice('theme', words.theme, [
          asPage,
          {value: 'light', label: words.light},
          {value: 'dark', label: words.dark},
        ]),
        kind === 'results' &&
          choice('view', words.view, [
            {value: '', label: words.table},
            {value: 'chart', label: words.chart},
            {value: 'both', label: words.both},
          ]),
        kind === 'comments' &&
          put(ToggleControl, {
            ...shared,
            key: 'count-only',
            label: words.countOnly,
            checked: attributes['count-only'] ?? false,
            onChange: (value) => setAttributes({'count-only': value || undefined}),
          }),
      ],
    }
  }

  function Edit(block) {
    const {attributes} = block
    const {whose, look} = fieldsOf(block)
    return put(
      'div',
      useBlockProps(),
      put(InspectorControls, null, put(PanelBody, {title: words.title}, isWhole(attributes) && whose, look)),
      isWhole(attributes)
        ? put(
            Fragment,
            null,
            put(Disabled, null, put(Preview, {block: 'saha/element', attributes})),
            put('p', {className: 'saha-preview-hint'}, words.noSending),
          )
        : put(Placeholder, {icon: 'megaphone', label: words.title, isColumnLayout: true}, whose),
    )
  }

  blocks.registerBlockType('saha/element', {edit: Edit, save: () => null})
}
