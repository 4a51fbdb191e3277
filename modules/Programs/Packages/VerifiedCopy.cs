using System.Reflection;

namespace PartnerHub.Programs.Packages;

/// <summary>
/// The bytes that were verified, in a file of our own for as long as it takes to load it: the runtime takes code that was
/// compiled beforehand from files alone.
/// </summary>
internal static class VerifiedCopy
{
    /// <summary>Null where no file can be written, executed, or removed while it is loaded.</summary>
    public static Assembly? TryLoad(byte[] bytes, string name, Func<string, Assembly> load)
    {
        if (OperatingSystem.IsWindows() || Try(() => Directory.CreateTempSubdirectory("partnerhub-program-")) is not { } folder)
        {
            return null;
        }

        var path = Path.Combine(folder.FullName, name);
        try
        {
            return Try(() =>
            {
                File.WriteAllBytes(path, bytes);
                return load(path);
            });
        }
        finally
        {
            Try(() =>
            {
                folder.Delete(recursive: true);
                return folder;
            });
        }
    }

    private static T? Try<T>(Func<T> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return null;
        }
    }
}
