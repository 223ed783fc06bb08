namespace Prefab.Testing;

/// <summary>Tables, those that are written cell by cell and those of data.</summary>
internal static class TableComponents
{
    public static IEnumerable<(string Types, Func<Part, PageElement> Build)> All() =>
    [
        ("Table", part => part.New(Role.Table).Add(part.Children())),
        ("TableHeader", part => part.New().Add(part.Children(part.Inner with { InTableHead = true }))),
        ("TableBody TableFooter", part => part.New().Add(part.Children())),
        ("TableRow", part => part.New(Role.Row).Add(part.Children())),
        ("TableHead", part => part.New(part.Place.InTableHead ? Role.Columnheader : Role.Rowheader).AddText(part.Text("content")).Add(part.Children())),
        ("TableCell", part => part.New(Role.Cell).AddText(part.Text("content")).Add(part.Children())),
        ("TableCaption", part => part.New(Role.Caption).AddText(part.Text("content")).Add(part.Children())),
        ("DataTable", part => new DataTableView(part).Build()),
    ];
}
