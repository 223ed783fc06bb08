import { describe, expect, it } from 'vitest'
import { useHost } from './support/host'
import { button, column, envelope, text } from './support/views'

const used = useHost()

describe('A page in the frame of an MCP Apps host', () => {
  it('asks_the_host_for_links_messages_context_and_display_modes', async () => {
    const host = used.current
    await host.start()
    const actions = [
      { action: 'openLink', url: 'https://example.test/' },
      { action: 'sendMessage', content: 'hi {{ n }}' },
      { action: 'updateContext', content: 'ctx', structuredContent: { n: '{{ n }}' } },
      { action: 'requestDisplayMode', mode: 'fullscreen' },
      { action: 'setState', key: 'n', value: 'done' },
    ]
    await host.result(envelope(column(button('All', actions), text('{{ n }}')), { n: 4 }))
    await host.frame.getByText('All').click()
    await host.frame.getByText('done').waitFor()
    expect(await host.log('ui/open-link')).toStrictEqual([{ url: 'https://example.test/' }])
    expect(await host.log('ui/message')).toMatchObject([{ role: 'user', content: [{ type: 'text', text: 'hi 4' }] }])
    expect(await host.log('ui/update-model-context')).toMatchObject([
      { content: [{ type: 'text', text: 'ctx' }], structuredContent: { n: 4 } },
    ])
    expect(await host.log('ui/request-display-mode')).toStrictEqual([{ mode: 'fullscreen' }])
  })

  it('follows_the_host_context_merged_and_offers_it_as_$host', async () => {
    const host = used.current
    const variables = { '--color-text-primary': 'rgb(1, 2, 3)' }
    await host.start({
      context: {
        theme: 'dark',
        locale: 'de-CH',
        timeZone: 'Asia/Tokyo',
        styles: { variables, css: { fonts: '@font-face{font-family:X;src:local("Arial")}' } },
      },
    })
    await host.result(
      envelope(
        column(text('{{ $host.theme }} {{ $host.locale }} {{ $host.displayMode }}'), text("{{ '2026-02-03T20:30:00Z' | datetime }}")),
      ),
    )
    await host.frame.getByText('dark de-CH').waitFor()
    await host.frame.getByText('Feb 4, 2026, 5:30 AM').waitFor()
    const html = host.frame.locator('html')
    const look = (): Promise<unknown> =>
      html.evaluate(root => [
        root.classList.contains('dark'),
        root.dataset.theme,
        root.style.colorScheme,
        root.style.getPropertyValue('--color-text-primary'),
      ])
    expect(await look()).toStrictEqual([true, 'dark', 'dark', 'rgb(1, 2, 3)'])
    expect(await html.evaluate(() => document.querySelector('style[data-prefab-fonts]')?.textContent)).toContain('@font-face')
    await host.bridge('sendHostContextChange', { theme: 'light', displayMode: 'fullscreen' })
    await host.frame.getByText('light de-CH fullscreen').waitFor()
    expect(await look()).toStrictEqual([false, 'light', 'light', 'rgb(1, 2, 3)'])
  })

  it('keeps_the_mode_of_the_view_over_that_of_the_host', async () => {
    const host = used.current
    await host.start({ context: { theme: 'light', styles: { variables: { '--x': '1' } } } })
    await host.result(envelope(text('t'), {}, { mode: 'dark', css: ['p{color:red}', ' ', 'i{color:blue}'] }))
    await host.frame.getByText('t', { exact: true }).waitFor()
    const seen = await host.frame
      .locator('html')
      .evaluate(root => [
        root.classList.contains('dark'),
        root.style.getPropertyValue('--x'),
        document.querySelectorAll('style[data-prefab-css]').length,
        document.querySelectorAll('#prefab-css').length,
      ])
    expect(seen).toStrictEqual([true, '', 2, 1])
    await host.result(envelope(text('u')))
    await host.frame.getByText('u', { exact: true }).waitFor()
    expect(
      await host.frame
        .locator('html')
        .evaluate(root => [root.classList.contains('dark'), document.querySelectorAll('style[data-prefab-css]').length]),
    ).toStrictEqual([false, 0])
  })

  it('tells_its_size_when_it_changes_and_only_then', async () => {
    const host = used.current
    await host.start()
    await host.result(
      envelope(
        column(button('Grow', { action: 'setState', key: 'more', value: true }), {
          type: 'Condition',
          cases: [{ when: 'more', children: [{ type: 'Div', style: { height: '300px' } }] }],
        }),
      ),
    )
    await host.waitFor(async () => (await host.log('size')).length > 0)
    await host.page.waitForTimeout(300)
    const before = await host.log('size')
    await host.frame.getByText('Grow').click()
    await host.waitFor(async () => (await host.log('size')).length > before.length)
    await host.page.waitForTimeout(300)
    const after = await host.log('size')
    expect(after).toHaveLength(before.length + 1)
    expect(after.at(-1).height - before.at(-1).height).toBeGreaterThanOrEqual(300)
    expect(after.at(-1).width).toBe(600)
  })

  it('grows_for_a_toast_and_shrinks_again', async () => {
    const host = used.current
    await host.start()
    await host.result(envelope(button('T', { action: 'showToast', message: 'm', description: 'd', duration: 400 })))
    await host.frame.getByRole('button').waitFor()
    await host.page.waitForTimeout(300)
    const small = (await host.log('size')).at(-1).height
    await host.page.locator('iframe').evaluate((frame, height) => ((frame as HTMLElement).style.height = `${height}px`), small)
    await host.frame.getByText('T', { exact: true }).click()
    await host.page.mouse.move(690, 490)
    await host.waitFor(async () => (await host.log('size')).at(-1).height > small)
    await host.waitFor(async () => (await host.log('size')).at(-1).height === small)
  })

  it('answers_the_teardown_and_ends_what_is_under_way', async () => {
    const host = used.current
    await host.start()
    await host.result(envelope(column(text('{{ n | default:0 }} ticks')), {}, {}))
    await host.result(
      envelope({
        type: 'Column',
        onMount: { action: 'setInterval', duration: 30, onTick: { action: 'toolCall', tool: 'poll' } },
        children: [text('x')],
      }),
    )
    await host.waitFor(async () => (await host.log('tools/call')).length > 0)
    expect(await host.bridge('teardownResource', {})).toStrictEqual({})
    const before = (await host.log('tools/call')).length
    await host.page.waitForTimeout(200)
    expect((await host.log('tools/call')).length).toBe(before)
    expect(await host.text()).toBe('')
  })

  it('runs_key_bindings_unless_the_user_types', async () => {
    const host = used.current
    await host.start()
    const bump = { action: 'setState', key: 'n', value: '{{ n + 1 }}' }
    await host.result(
      envelope(
        column(text('n={{ n }}'), { type: 'Input', name: 'q' }, button('B', [])),
        { n: 0 },
        { keyBindings: { 'Ctrl+k': bump, 'Shift+?': [bump, bump] } },
      ),
    )
    await host.frame.getByRole('button').focus()
    await host.page.keyboard.press('Control+k')
    await host.frame.getByText('n=1').waitFor()
    await host.page.keyboard.press('Shift+?')
    await host.frame.getByText('n=3').waitFor()
    await host.frame.locator('input').focus()
    await host.page.keyboard.press('Shift+?')
    expect(await host.frame.locator('input').inputValue()).toBe('?')
    await host.frame.getByText('n=3').waitFor()
  })
})
