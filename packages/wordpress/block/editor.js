/** The block in the editor: its fields, and the preview that the site makes of them. */
{
  const {blockEditor, blocks, components, element, serverSideRender} = window.wp
  const {createElement: put, Fragment, useState} = element
  const {InspectorControls, useBlockProps} = blockEditor
  const {Button, Disabled, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl} = components
  const Preview = serverSideRender.default ?? serverSideRender
  const words = window.sahaWords

  /** Kinds that belong to no single activity. */
  const lists = ['outcomes', 'consultations']

  /** Languages that the elements speak, each called as it calls itself. */
  const languages = ['ar', 'en', 'fr'].map((value) => ({
    value,
    label: new Intl.DisplayNames([value], {type: 'language'}).of(value),
  }))

  /** Newer editors leave the space around a field to whoever puts it there. */
  const shared = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true}

  /** Whether enough has been said to show something. */
  const isWhole = ({kind, activity, municipality, consultation}) =>
    kind === 'consultations' || Boolean(kind === 'outcomes' ? municipality || consultation : activity)

  /** Makes fields for some values. @param change takes the values that are others now. */
  function fields(values, change) {
    const field = (Control, name, label, further) =>
      put(Control, {
        ...shared,
        key: name,
        label,
        value: values[name] ?? '',
        onChange: (value) => change({[name]: value || undefined}),
        ...further,
      })
    return {
      text: (name, label, help) => field(TextControl, name, label, {help, dir: 'ltr'}),
      choice: (name, label, options) => field(SelectControl, name, label, {options}),
      toggle: (name, label) => field(ToggleControl, name, label, {checked: values[name] ?? false}),
    }
  }

  /** What stands here, and whose it is. */
  function whoseFields(values, change) {
    const {text, choice} = fields(values, change)
    const {kind} = values
    const kinds = Object.entries(words.kinds).map(([value, label]) => ({value, label}))
    return [
      choice('kind', words.what, kinds),
      !lists.includes(kind) && text('activity', words.activity, words.activityHelp),
      lists.includes(kind) &&
        text('municipality', words.municipality, kind === 'outcomes' ? words.oneHelp : words.allHelp),
      kind === 'outcomes' && text('consultation', words.consultation, words.onlyHelp),
    ]
  }

  function lookFields(values, change) {
    const {choice, toggle} = fields(values, change)
    const asPage = {value: '', label: words.asPage}
    return [
      choice('lang', words.language, [asPage, ...languages]),
      choice('theme', words.theme, [
        asPage,
        {value: 'light', label: words.light},
        {value: 'dark', label: words.dark},
      ]),
      values.kind === 'results' &&
        choice('view', words.view, [
          {value: '', label: words.table},
          {value: 'chart', label: words.chart},
          {value: 'both', label: words.both},
        ]),
      values.kind === 'comments' && toggle('count-only', words.countOnly),
    ]
  }

  /** Asked before there is anything to show. Nothing is looked for while somebody still types. */
  function Beginning({attributes, setAttributes}) {
    const [typed, type] = useState(attributes)
    const show = (event) => {
      event.preventDefault()
      setAttributes(typed)
    }
    // Whoever goes on to publish has said what should stand here, with the button or without.
    const leave = ({currentTarget, relatedTarget}) => {
      if (!currentTarget.contains(relatedTarget) && isWhole(typed)) setAttributes(typed)
    }
    return put(
      Placeholder,
      {icon: 'megaphone', label: words.title, isColumnLayout: true},
      put(
        'form',
        {className: 'saha-fields', onSubmit: show, onBlur: leave},
        whoseFields(typed, (change) => type({...typed, ...change})),
        put(
          'div',
          null,
          put(Button, {variant: 'primary', type: 'submit', disabled: !isWhole(typed)}, words.show),
        ),
      ),
    )
  }

  function Edit(block) {
    const {attributes, setAttributes} = block
    const whole = isWhole(attributes)
    return put(
      'div',
      useBlockProps(),
      put(
        InspectorControls,
        null,
        put(
          PanelBody,
          {title: words.title},
          put(
            'div',
            {className: 'saha-fields'},
            whoseFields(attributes, setAttributes),
            lookFields(attributes, setAttributes),
          ),
        ),
      ),
      whole
        ? put(
            Fragment,
            null,
            put(Disabled, null, put(Preview, {block: 'saha/element', attributes})),
            put('p', {className: 'saha-preview-hint'}, words.noSending),
          )
        : put(Beginning, block),
    )
  }

  blocks.registerBlockType('saha/element', {edit: Edit, save: () => null})
}
