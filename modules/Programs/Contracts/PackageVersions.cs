namespace PartnerHub.Programs;

/// <summary>The order of package versions. What is no version comes first.</summary>
public static class PackageVersions
{
    public static IComparer<string> Order { get; } = Comparer<string>.Create(Compare);

    /// <summary>Greater than zero when the first is newer.</summary>
    public static int Compare(string first, string second) => Parse(first).CompareTo(Parse(second));

    private static Version Parse(string version) => Version.TryParse(version, out var parsed) ? parsed : new(0, 0);
}
