namespace Prefab.Mcp.Tests;

public class PublicApiTests
{
    [Fact]
    public void Public_members_are_the_approved_ones() =>
        Repository.AssertCommitted(ApiListing.Of(typeof(PrefabMcpOptions).Assembly), "tests", "Prefab.Mcp.Tests", "Prefab.Mcp.api.txt");
}
