using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Prefab.Preview.Web;

/// <summary>Keeps other web sites out: they can reach a local port, but not with our host name, origin and token.</summary>
internal sealed class RequestGuard
{
    private readonly byte[] _token;

    public RequestGuard()
    {
        Token = RandomNumberGenerator.GetHexString(32, lowercase: true);
        _token = Encoding.UTF8.GetBytes(Token);
    }

    /// <summary>The secret of this run; it travels in the fragment of the printed address, which is never sent or stored by a server.</summary>
    public string Token { get; }

    /// <summary>Whether the request names this machine as its host and comes from no other site.</summary>
    public static bool ComesFromHere(HttpContext context)
    {
        var host = context.Request.Host;
        // A site that points its own name at 127.0.0.1 still sends its own name.
        if (host.Host is not ("127.0.0.1" or "localhost") || host.Port != context.Connection.LocalPort)
            return false;
        var origin = context.Request.Headers.Origin;
        return origin.Count == 0 || (origin.Count == 1 && origin[0] == $"http://{host.Value}");
    }

    /// <summary>Whether the query of the request carries the secret of this run.</summary>
    public bool HasToken(HttpContext context) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(context.Request.Query["token"].ToString()), _token);
}
