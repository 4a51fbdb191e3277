namespace PartnerHub.Architecture.Tests.Reading;

/// <summary>Fails with every finding in full: a rule's message is read by whoever broke it.</summary>
internal static class Expect
{
    public static void None(IEnumerable<string> findings)
    {
        var all = findings.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all.Prepend($"{all.Count} found:")));
    }
}
