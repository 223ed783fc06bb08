using System.Text.Json;

namespace Prefab.Ui;

/// <summary>A table of data that can be sorted, searched and paged.</summary>
/// <param name="Columns">The columns.</param>
/// <remarks>System.Data has a DataTable, too; where both are imported, <c>using DataTable = Prefab.Ui.DataTable;</c> decides.</remarks>
public sealed partial record DataTable(IReadOnlyList<DataTableColumn> Columns) : UiComponent
{
    /// <summary>The rows. A cell may be a component, and an <see cref="ExpandableRow"/> opens to show more.</summary>
    public DataRows? Rows { get; init; }

    /// <summary>Has a box to search in.</summary>
    [WireAlias("searchable")]
    public bool Search { get; init; }

    /// <summary>Has pages.</summary>
    public bool Paginated { get; init; }

    /// <summary>Rows on a page.</summary>
    public int PageSize { get; init; } = 10;

    /// <summary>Runs when a row is clicked; <see cref="Rx.EVENT"/> is the row.</summary>
    public ActionList? OnRowClick { get; init; }

    /// <summary>A table with a column for each member of the rows; key and heading are the member's JSON name.</summary>
    /// <typeparam name="T">Type of the rows; written as a JSON object.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="options">Options that decide the JSON names; <see cref="PrefabJson.Options"/> when absent. Give the same ones to the write.</param>
    /// <exception cref="PrefabException">The type has no members in JSON, or the options do not know it.</exception>
    public static DataTable For<T>(IEnumerable<T> rows, JsonSerializerOptions? options = null)
        where T : notnull
    {
        var members = WireValues.Members(typeof(T), options ?? PrefabJson.Options);
        return new([.. members.Select(name => new DataTableColumn(name, name))]) { Rows = [.. rows] };
    }
}
