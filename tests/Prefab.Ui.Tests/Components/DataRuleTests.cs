using System.Text.Json;
using Prefab.Ui.Tests.Protocol;

namespace Prefab.Ui.Tests.Components;

public class DataRuleTests
{
    [Fact]
    public void DataTable_makes_columns_of_the_members_of_its_rows()
    {
        JsonAssert.Writes(
            """
            {"type":"DataTable","columns":[{"key":"name","header":"name","sortable":false},{"key":"price","header":"price","sortable":false}],
             "rows":[{"name":"Tea","price":3.5},{"name":"Cake","price":4}],"search":false,"paginated":false,"pageSize":10}
            """,
            DataTable.For([new Product("Tea", 3.5m), new Product("Cake", 4m)]));
        Assert.Throws<PrefabException>(() => DataTable.For([1, 2]));
    }

    [Fact]
    public void DataTable_column_alignment_is_added_to_both_classes()
    {
        JsonAssert.Has(
            """{"columns":[{"key":"a","header":"A","sortable":true,"headerClass":"text-right","cellClass":"font-mono text-right"}]}""",
            new DataTable([new("a", "A") { Sortable = true, Align = TextAlign.Right, CellClass = "font-mono" }]));
    }

    [Fact]
    public void DataTable_cells_may_be_components_in_maps_and_in_objects()
    {
        JsonAssert.Has(
            """
            {"rows":[{"name":"a","state":{"type":"Badge","label":"on","variant":"success"}},
                     {"name":"b","state":{"type":"Input","name":"input_1","inputType":"text","disabled":false,"readOnly":false,"required":false}},
                     {"name":"c","state":{"type":"Input","name":"input_2","inputType":"text","disabled":false,"readOnly":false,"required":false}}]}
            """,
            new DataTable([new("name", "Name"), new("state", "State")])
            {
                Rows =
                [
                    new DataMap { ["name"] = "a", ["state"] = new Badge("on") { Variant = BadgeVariant.Success } },
                    new Line("b", new Input()),
                    new Line("c", new Input()),
                ],
            });
    }

    [Fact]
    public void DataTable_expandable_row_has_its_detail_beside_its_cells()
    {
        JsonAssert.Has(
            """{"rows":[{"name":"Tea","price":3.5,"_detail":{"type":"Text","content":"hot"}},{"name":"x","_detail":{"type":"Text","content":"y"}}]}""",
            new DataTable([new("name", "Name")])
            {
                Rows = [new ExpandableRow(new Product("Tea", 3.5m), new Text("hot")), new ExpandableRow(new DataMap { ["name"] = "x" }, new Text("y"))],
            });
    }

    [Fact]
    public void Rows_may_come_from_an_expression()
    {
        var state = new State<Shop>(new());
        JsonAssert.Has("""{"rows":"{{ products }}"}""", new DataTable([new("name", "Name")]) { Rows = state.Rx(s => s.Products) });
        JsonAssert.Has("""{"rows":"{{ products }}"}""", new DataTable([new("name", "Name")]) { Rows = Rx.State("products") });
        JsonAssert.Has("""{"data":"{{ products }}"}""", new BarChart([new("price")]) { Data = "{{ products }}" });
        JsonAssert.Has("""{"data":"{{ trend }}"}""", new Sparkline { Data = Rx.State("trend") });
        Assert.Contains("{{ products }}", Assert.Throws<PrefabException>(() => { DataRows rows = "products"; _ = rows; }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Histogram_becomes_a_bar_chart_of_counts()
    {
        JsonAssert.Writes(
            """
            {"type":"BarChart","data":[{"bin":"0–2","count":2},{"bin":"2–4","count":3}],"series":[{"dataKey":"count","color":"red"}],"xAxis":"bin",
             "height":300,"showTooltip":true,"animate":true,"showLegend":true,"showGrid":true,"barRadius":4,"showYAxis":true,"valueFormat":"auto","stacked":false,"horizontal":false}
            """,
            new Histogram([0, 1, 2, 3, 4]) { Bins = 2, Color = "red" });
    }

    [Theory]
    [InlineData("[]", "[]")]
    [InlineData("[3,3]", """[{"bin":"3–4","count":2}]""")]
    [InlineData("[0,1]", """[{"bin":"0–0.33","count":1},{"bin":"0.33–0.67","count":0},{"bin":"0.67–1","count":1}]""", 3)]
    [InlineData("[0,1000.5]", """[{"bin":"0–5e+02","count":1},{"bin":"5e+02–1e+03","count":1}]""", 2)]
    [InlineData("[0,0.00005]", """[{"bin":"0–5e-05","count":2}]""", 1)]
    [InlineData("[-1,0.5]", """[{"bin":"-1–-0.25","count":1},{"bin":"-0.25–0.5","count":1}]""", 2)]
    [InlineData("[0,99.6]", """[{"bin":"0–1e+02","count":2}]""", 1)]
    [InlineData("[0,0.155]", """[{"bin":"0–0.15","count":2}]""", 1)]
    [InlineData("[0,25]", """[{"bin":"0–12","count":1},{"bin":"12–25","count":1}]""", 2)]
    public void Histogram_bins_are_half_open_and_named_by_their_edges(string values, string expected, int bins = 10) =>
        JsonAssert.Equal(expected, Instances.Write(new Histogram(JsonSerializer.Deserialize<double[]>(values)!) { Bins = bins }).GetProperty("data"));

    [Fact]
    public void Histogram_with_edges_sorts_them_and_leaves_out_what_is_outside()
    {
        JsonAssert.Equal(
            """[{"bin":"0–10","count":2},{"bin":"10–20","count":2}]""",
            Instances.Write(new Histogram([-1, 0, 5, 10, 20, 21]) { BinEdges = [20, 0, 10] }).GetProperty("data"));
        Assert.Throws<PrefabException>(() => Instances.Write(new Histogram([1]) { BinEdges = [1] }));
        Assert.Throws<PrefabException>(() => Instances.Write(new Histogram([1]) { Bins = 0 }));
    }

    private sealed record Product(string Name, decimal Price);

    private sealed record Line(string Name, UiComponent State);

    private sealed record Shop
    {
        public List<Product> Products { get; init; } = [];
    }
}
