using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>The JSON names of enum members in expressions: <see cref="JsonStringEnumMemberNameAttribute"/>, else the member's name.</summary>
internal static class EnumNames
{
    private static readonly ConcurrentDictionary<Enum, string> s_names = new();

    public static string Of(Enum member) => s_names.GetOrAdd(member, static m =>
        m.GetType().GetField(m.ToString(), BindingFlags.Public | BindingFlags.Static)?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
        ?? m.ToString());
}
