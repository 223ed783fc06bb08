import { describe, expect, it } from 'vitest'
import { useHost } from './support/host'
import { button, column, envelope, text } from './support/views'

const used = useHost()
const call = { action: 'toolCall', tool: 'import-data' }

describe('A tool call under way', () => {
  it('shows_in_$pending_and_in_the_button_and_tells_its_progress', async () => {
    const host = used.current
    await host.start()
    const onProgress = { action: 'setState', key: 'at', value: '{{ $progress.percent }} of 100: {{ $progress.message }}' }
    await host.result(
      envelope(
        column(
          button('Import', { ...call, onProgress }),
          text('{{ $pending.import_data ? "busy" : "idle" }}'.replaceAll('"', "'")),
          text('{{ at }}'),
          {
            type: 'Condition',
            cases: [{ when: '$pending.count', children: [{ type: 'Loader' }] }],
          },
        ),
      ),
    )
    await host.frame.getByText('idle').waitFor()
    await host.frame.getByText('Import').click()
    await host.frame.getByText('busy').waitFor()
    await host.frame.getByRole('status', { name: 'Loading' }).waitFor()
    expect(await host.frame.getByRole('button').getAttribute('aria-busy')).toBe('true')
    const request = (await host.messages()).find(message => message.method === 'tools/call')
    await host.post({
      method: 'notifications/progress',
      params: { progressToken: request.params._meta.progressToken, progress: 3, total: 8, message: 'rows' },
    })
    await host.frame.getByText('38 of 100: rows').waitFor()
    await host.post({ id: request.id, result: { content: [] } })
    await host.frame.getByText('idle').waitFor()
    expect(await host.frame.getByRole('button').getAttribute('aria-busy')).toBeNull()
    expect(await host.frame.getByRole('status', { name: 'Loading' }).count()).toBe(0)
    expect(host.problems).toStrictEqual([])
  })

  it('can_be_cancelled_which_the_host_hears', async () => {
    const host = used.current
    await host.start()
    const failing = { ...call, onError: { action: 'setState', key: 'e', value: '{{ $error }}' } }
    await host.result(
      envelope(column(button('Import', failing), button('Stop', { action: 'cancelCall', tool: 'import-data' }), text('e={{ e }}'))),
    )
    await host.frame.getByText('Import').click()
    await host.frame.getByText('Stop').click()
    await host.frame.getByText('e=Cancelled').waitFor()
    const messages = await host.messages()
    const request = messages.find(message => message.method === 'tools/call')
    expect(messages.at(-1)).toMatchObject({ method: 'notifications/cancelled', params: { requestId: request.id, reason: 'Cancelled' } })
    expect(await host.frame.getByText('Import').getAttribute('aria-busy')).toBeNull()
  })

  it('ends_at_its_own_timeout', async () => {
    const host = used.current
    await host.start()
    await host.result(envelope(button('Import', { ...call, timeout: 100 })))
    await host.frame.getByText('Import').click()
    await host.frame.getByRole('alert').getByText('The tool "import-data" did not answer within 0.1 seconds').waitFor()
  })
})
