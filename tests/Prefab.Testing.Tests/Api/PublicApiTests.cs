namespace Prefab.Testing.Tests.Api;

public class PublicApiTests
{
    [Fact]
    public void Public_members_are_the_approved_ones() =>
        Repository.AssertCommitted(ApiListing.Of(typeof(PrefabPage).Assembly), "tests", "Prefab.Testing.Tests", "Api", "Prefab.Testing.api.txt");
}
