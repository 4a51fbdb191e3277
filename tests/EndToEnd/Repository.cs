namespace PartnerHub.EndToEnd.Tests;

internal static class Repository
{
    /// <summary>The nearest folder upwards that holds the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "PartnerHub.sln")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("no PartnerHub.sln above the tests"));
}
