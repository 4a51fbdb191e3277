namespace PartnerHub.Tests;

/// <summary>Where the repository is, seen from a test's output: compiled into each project that looks for it.</summary>
internal static class RepositoryRoot
{
    /// <summary>The nearest folder upwards that holds the solution.</summary>
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(System.IO.Path.Combine(folder, "PartnerHub.sln"))
        ? folder
        : Find(System.IO.Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No PartnerHub.sln above the tests."));
}
