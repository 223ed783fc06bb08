using Prefab.AspNetCore;
using PrefabSite;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAntiforgery();
builder.Services.AddSingleton<GuestBook>();

var app = builder.Build();
app.MapPrefab("/", (GuestBook book) => GuestBookPage.Create(book)).WithTool(GuestBookPage.Sign);
app.Run();
