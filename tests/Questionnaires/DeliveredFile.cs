namespace PartnerHub.Questionnaires.Tests;

/// <summary>The questionnaire as a client delivered it. It lies beside the repository, not in it: without it, its tests are skipped.</summary>
internal static class DeliveredFile
{
    private const string Name = "shared/seeds/quickfund-partnerships-questionnaire.fr.md";

    public static byte[] Bytes()
    {
        var path = Find(new DirectoryInfo(AppContext.BaseDirectory));
        Assert.SkipUnless(path is not null, $"{Name} is not there.");
        return File.ReadAllBytes(path!);
    }

    private static string? Find(DirectoryInfo? folder) => folder is null ? null
        : Path.Combine(folder.FullName, Name) is var path && File.Exists(path) ? path
        : Find(folder.Parent);
}
