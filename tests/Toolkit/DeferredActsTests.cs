using PartnerHub.Contracts;

namespace PartnerHub.Toolkit.Tests;

public sealed class DeferredActsTests
{
    [Fact]
    public void Acts_NeverRead_AreNotWritten()
    {
        var written = 0;
        var acts = new DeferredActs(() => Write(ref written));

        Assert.Equal(0, written);
        Assert.Equal((2, "b"), (acts.Count, acts[1].Clause));
        Assert.Equal(["a", "b"], acts.Select(act => act.Clause));
        Assert.Equal(1, written);
    }

    private static Act[] Write(ref int written)
    {
        written++;
        return [new() { Text = LocalizedText.Of("x", "x"), Clause = "a" }, new() { Text = LocalizedText.Of("y", "y"), Clause = "b" }];
    }
}
