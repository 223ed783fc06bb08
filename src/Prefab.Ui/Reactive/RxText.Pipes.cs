namespace Prefab.Ui;

internal static partial class RxText
{
    /// <summary>Sends an expression through the pipes of an interpolation format: <c>currency:EUR</c>, <c>lower|truncate:20</c>.</summary>
    public static string PipeFormat(IRx input, string format)
    {
        var text = Wrap(input.Expression, input.Precedence is Precedence.Ternary or Precedence.Unknown);
        foreach (var pipe in format.Split('|'))
        {
            var colon = pipe.IndexOf(':', StringComparison.Ordinal);
            var name = (colon < 0 ? pipe : pipe[..colon]).Trim();
            if (!IsIdentifier(name))
                throw new PrefabException($"\"{format}\" is not a pipe: write a name with at most one argument, for example upper or currency:EUR.");
            text += colon < 0 ? $" | {name}" : $" | {name}:{FormatArgument(pipe[(colon + 1)..].Trim())}";
        }
        return text;
    }

    /// <summary>Numbers, booleans, null and quoted text keep their type; any other text is an argument as it stands.</summary>
    private static string FormatArgument(string argument) =>
        IsIdentifier(argument)
        || (argument.Length > 0 && double.TryParse(argument, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= 0)
        || (argument.Length >= 2 && argument[0] == '\'' && argument.IndexOf('\'', 1) == argument.Length - 1)
            ? argument
            : Quote(argument);
}
