namespace Prefab.Tool;

/// <summary>What the process answers its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing wrong was found.</summary>
    public const int Success = 0;

    /// <summary>The input has problems, or the work failed; standard error says what.</summary>
    public const int Failure = 1;

    /// <summary>The command line is not one that the tool knows.</summary>
    public const int Usage = 2;
}
