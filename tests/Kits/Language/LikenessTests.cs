namespace PartnerHub.Kits.Language.Tests;

public class LikenessTests
{
    private static readonly string[] Known = ["kaspersky-tiers", "logitech-tracks", "questionnaire"];

    [Theory]
    [InlineData("kapsersky-tiers", "kaspersky-tiers")]
    [InlineData("Kaspersky-Tiers", "kaspersky-tiers")]
    [InlineData("logitec-tracks", "logitech-tracks")]
    [InlineData("questionaire", "questionnaire")]
    [InlineData("nowhere", null)]
    [InlineData("questionnaire", null)]
    [InlineData("", null)]
    public void Nearest_ToAMistypedWord_IsTheOneMeant(string typed, string? meant) => Assert.Equal(meant, Likeness.Nearest(typed, Known));

    [Fact]
    public void Nearest_OfTwo_HasFewerSlips() => Assert.Equal("p015", Likeness.Nearest("p0l5", ["p115", "p015"]));
}
