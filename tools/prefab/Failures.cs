using Prefab.Ui;

namespace Prefab.Tool;

/// <summary>Turns failures that a person can do something about into a message and an exit code; others are defects, and keep their stack trace.</summary>
internal static class Failures
{
    public static int Report(Func<int> work) => Report(() => Task.FromResult(work())).GetAwaiter().GetResult();

    public static async Task<int> Report(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception error) when (error is ToolException or PrefabException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            await Console.Error.WriteLineAsync($"prefab: {error.Message}");
            return ExitCode.Failure;
        }
    }
}
