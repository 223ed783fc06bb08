using System.ComponentModel;
using System.Diagnostics;

namespace Prefab.Preview;

/// <summary>Opens an address in the default browser where there is a desktop to show it.</summary>
internal static class BrowserLauncher
{
    public static bool HasDesktop =>
        !OperatingSystem.IsLinux()
        || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DISPLAY"))
        || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("WAYLAND_DISPLAY"));

    /// <summary>Tries to open the address; returns why it could not be opened, or null.</summary>
    public static string? Open(Uri url)
    {
        try
        {
            // On Linux and macOS the shell-execute of .NET runs xdg-open and open.
            using var browser = Process.Start(new ProcessStartInfo(url.AbsoluteUri) { UseShellExecute = true });
            return null;
        }
        catch (Exception failure) when (failure is Win32Exception or PlatformNotSupportedException or FileNotFoundException)
        {
            return failure.Message;
        }
    }
}
