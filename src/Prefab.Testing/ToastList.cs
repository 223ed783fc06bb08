namespace Prefab.Testing;

/// <summary>The toasts of a page: those that are visible, and all that there were.</summary>
internal sealed class ToastList(PageClock clock)
{
    private const int MaxVisible = 3;
    private const double Life = 4000;

    private readonly List<(Toast Toast, Action Keep)> _visible = [];

    /// <summary>Counts the changes.</summary>
    public int Version { get; private set; }

    /// <summary>Everything that was shown, oldest first.</summary>
    public List<Toast> All { get; } = [];

    public IReadOnlyList<Toast> Visible => [.. _visible.Select(entry => entry.Toast)];

    /// <summary>Shows a toast; the same one again stays longer instead, and a fourth takes the place of the first.</summary>
    public void Show(Toast toast)
    {
        All.Add(toast);
        Version++;
        var same = _visible.FindIndex(entry => entry.Toast == toast with { Duration = entry.Toast.Duration });
        if (same >= 0)
        {
            _visible[same].Keep();
            _visible[same] = (_visible[same].Toast, Start(_visible[same].Toast));
            return;
        }
        _visible.Add((toast, Start(toast)));
        if (_visible.Count <= MaxVisible)
            return;
        _visible[0].Keep();
        _visible.RemoveAt(0);
    }

    /// <summary>Takes a toast away, as its button does.</summary>
    public void Dismiss(Toast toast)
    {
        _visible.RemoveAll(entry => ReferenceEquals(entry.Toast, toast));
        Version++;
    }

    private Action Start(Toast toast) => clock.After(Math.Min(toast.Duration ?? Life, int.MaxValue), () =>
    {
        Dismiss(toast);
        return Task.CompletedTask;
    });
}
