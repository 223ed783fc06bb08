namespace Prefab.Testing;

/// <summary>A table of rows that are searched, sorted, paged and chosen.</summary>
internal sealed class DataTableView(Part part)
{
    private readonly List<DataObject> _columns = [.. Data.ArrayOrEmpty(part.Get("columns")).OfType<DataObject>()];

    public PageElement Build()
    {
        var root = part.New();
        var query = part.Flag("search") ? part.Memory.Get(part.Key, "query", "")! : "";
        if (part.Flag("search"))
            root.Add(SearchBox(query));
        var rows = Rows();
        var found = Sorted(rows.Where(row => query.Trim().Length == 0 || Matches(row.Resolved, query.Trim())));
        var size = (int)Math.Max(1, Math.Floor(part.Number("pageSize", 10) + 0.5));
        var isPaged = part.Flag("paginated");
        var pages = Math.Max(1, (found.Count + size - 1) / size);
        var page = Math.Clamp(part.Memory.Get<int>(part.Key, "page"), 0, pages - 1);
        var table = new PageElement(part.Key) { Role = Role.Table }.Add(Head(rows.Any(row => row.Detail is not null)));
        foreach (var row in isPaged ? found.Skip(page * size).Take(size) : found)
            table.Add(RowOf(row, rows.Any(other => other.Detail is not null)));
        if (found.Count == 0)
            table.Add(new PageElement(part.Key) { Role = Role.Row }.Add(new PageElement(part.Key) { Role = Role.Cell }.AddText("No results.")));
        root.Add(table);
        if (query.Length > 0)
            root.Add(new PageElement(part.Key) { Role = Role.Status }.AddText($"{found.Count} of {rows.Count} rows"));
        return isPaged ? root.Add(Pager(page, pages)) : root;
    }

    private List<DataRow> Rows()
    {
        var written = part.Node.Get("rows");
        if (written is not object?[] list)
            return [.. Data.ArrayOrEmpty(part.Resolve(written)).OfType<DataObject>().Select((row, index) => new DataRow(row, row, index))];
        // Components in rows stay as they were written and resolve their own expressions.
        return [.. list.OfType<DataObject>().Select((row, index) => new DataRow(row, new(row.Select(cell => KeyValuePair.Create(cell.Key, IsNode(cell.Value) ? cell.Value : part.Resolve(cell.Value)))), index))];
    }

    private static bool IsNode(object? value) => value is DataObject members && members.Get("type") is string;

    private static object? Cell(DataObject row, string key) => row.TryGetValue(key, out var value) ? value : Data.Walk(row, key.Split('.'));

    private static string KeyOf(DataObject column) => DataText.Display(column.Get("key"));

    private static string Heading(DataObject column) => DataText.Display(Data.IsNothing(column.Get("header")) ? column.Get("key") : column.Get("header"));

    private bool Matches(DataObject row, string query) =>
        string.Join('\n', _columns.Select(column => Cell(row, KeyOf(column))).Where(value => value is string or double).Select(DataText.Display)).Contains(query, StringComparison.OrdinalIgnoreCase);

    private List<DataRow> Sorted(IEnumerable<DataRow> rows)
    {
        if (part.Memory.Get<Sorting>(part.Key, "sorting") is not { } sorting)
            return [.. rows];
        var compare = Comparer<object?>.Create(Compare);
        var keyed = rows.Select(row => (Row: row, Value: Sortable(Cell(row.Resolved, sorting.Key)))).ToList();
        var present = keyed.Where(each => each.Value is not null);
        var ordered = sorting.Descending ? present.OrderByDescending(each => each.Value, compare) : present.OrderBy(each => each.Value, compare);
        return [.. ordered.Concat(keyed.Where(each => each.Value is null)).Select(each => each.Row)];
    }

    private static object? Sortable(object? value) => value switch
    {
        double number when !double.IsNaN(number) => number,
        bool flag => flag ? 1.0 : 0.0,
        null or Undefined => null,
        _ when IsNode(value) => null,
        _ => DataText.Display(value),
    };

    private static int Compare(object? left, object? right) => left is double first && right is double second
        ? first.CompareTo(second)
        : System.Globalization.CultureInfo.GetCultureInfo("en-US").CompareInfo.Compare(
            DataText.Text(left),
            DataText.Text(right),
            System.Globalization.CompareOptions.IgnoreCase | System.Globalization.CompareOptions.IgnoreNonSpace | System.Globalization.CompareOptions.NumericOrdering);

    private PageElement SearchBox(string query) => new(part.Key)
    {
        Role = Role.Searchbox,
        Label = "Filter",
        Placeholder = "Filter...",
        Value = query,
        Enter = text =>
        {
            part.Memory.Set(part.Key, "query", text);
            part.Memory.Set(part.Key, "page", 0);
            return Task.CompletedTask;
        },
    };

    private PageElement Head(bool isExpandable)
    {
        var row = new PageElement(part.Key) { Role = Role.Row };
        if (isExpandable)
            row.Add(new PageElement(part.Key) { Role = Role.Cell });
        foreach (var column in _columns)
        {
            var cell = new PageElement(part.Key) { Role = Role.Columnheader };
            row.Add(DataText.Truth(column.Get("sortable")) ? cell.Add(SortButton(column)) : cell.AddText(Heading(column)));
        }
        return row;
    }

    /// <summary>A click sorts ascending, then descending, then as given.</summary>
    private PageElement SortButton(DataObject column) => new PageElement(part.Key)
    {
        Role = Role.Button,
        Click = () =>
        {
            var current = part.Memory.Get<Sorting>(part.Key, "sorting");
            part.Memory.Set(part.Key, "sorting", current?.Key != KeyOf(column) ? new Sorting(KeyOf(column), false) : current.Descending ? null : current with { Descending = true });
            return Task.CompletedTask;
        },
    }.AddText(Heading(column));

    private PageElement RowOf(DataRow row, bool isExpandable)
    {
        var selected = part.Memory.Get<string>(part.Key, "selected");
        var canChoose = !Data.IsNothing(part.Node.Get("onRowClick"));
        var element = new PageElement(part.Key)
        {
            Role = Role.Row,
            Selected = canChoose ? selected == row.Identity : null,
            Click = !canChoose ? null : () =>
            {
                part.Memory.Set(part.Key, "selected", selected == row.Identity ? null : row.Identity);
                return selected == row.Identity ? Task.CompletedTask : part.RunAsync("onRowClick", row.Resolved);
            },
        };
        if (isExpandable)
            element.Add(Expander(row));
        foreach (var column in _columns)
            element.Add(CellOf(row, column));
        if (row.Detail is null || !part.Memory.Get<bool>(part.Key, $"open {row.Identity}"))
            return element;
        var detail = new PageElement(part.Key) { Role = Role.Cell }.Add(part.Tree.Node(row.Detail, part.Inner.Below($"{part.Key}.rows[{row.Identity}]._detail")));
        return new PageElement(part.Key).Add(element, new PageElement(part.Key) { Role = Role.Row }.Add(detail));
    }

    private PageElement Expander(DataRow row)
    {
        var cell = new PageElement(part.Key) { Role = Role.Cell };
        if (row.Detail is null)
            return cell;
        var isOpen = part.Memory.Get<bool>(part.Key, $"open {row.Identity}");
        return cell.Add(new PageElement(part.Key)
        {
            Role = Role.Button,
            Label = "Details",
            Expanded = isOpen,
            Click = () =>
            {
                part.Memory.Set(part.Key, $"open {row.Identity}", !isOpen);
                return Task.CompletedTask;
            },
        });
    }

    private PageElement CellOf(DataRow row, DataObject column)
    {
        var cell = new PageElement(part.Key) { Role = Role.Cell };
        var value = Cell(row.Resolved, KeyOf(column));
        if (IsNode(value))
            return cell.Add(part.Tree.Node(value, part.Inner.Below($"{part.Key}.rows[{row.Identity}].{KeyOf(column)}")));
        var format = DataText.Display(column.Get("format"));
        return cell.AddText(Data.IsNothing(value) ? "" : format.Length > 0 ? Formatted(value, format) : value is bool ? DataText.Text(value) : DataText.Display(value));
    }

    private string Formatted(object? value, string pipes)
    {
        var template = $"{{{{ value | {pipes} }}}}";
        var result = Template.Interpolate(template, new DataContext(new DataObject { ["value"] = value }, part.Services.ContextOf(part.Place.Scope)));
        return DataText.Display(result as string == template ? value : result);
    }

    private PageElement Pager(int page, int pages)
    {
        PageElement Button(string label, int by, bool disabled) => new PageElement(part.Key)
        {
            Role = Role.Button,
            Disabled = disabled,
            Click = () =>
            {
                part.Memory.Set(part.Key, "page", page + by);
                return Task.CompletedTask;
            },
        }.AddText(label);
        return new PageElement(part.Key) { Role = Role.Navigation, Label = "Pages of the table" }.AddText($"Page {page + 1} of {pages}")
            .Add(Button("Previous", -1, page == 0), Button("Next", 1, page == pages - 1));
    }

    private sealed record Sorting(string Key, bool Descending);

    /// <summary>A row, as it was written and with its expressions resolved.</summary>
    private sealed record DataRow(DataObject Written, DataObject Resolved, int Index)
    {
        public string Identity => DataText.Display(Data.IsNothing(Resolved.Get("id")) ? Resolved.Get("key") : Resolved.Get("id")) is { Length: > 0 } id ? id : $"#{Index}";

        public object? Detail => IsNode(Written.Get("_detail")) ? Written["_detail"] : null;
    }
}
