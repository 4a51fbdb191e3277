using System.Text;
using System.Text.Json.Serialization;

namespace PartnerHub.Contracts.Tests;

public sealed partial class ProgramSettingsTests
{
    [Fact]
    public void Read_AllMembers_KeepsThem()
    {
        var settings = Read("""{"threshold":7000.50,"markets":["FR"],"unselected":"best-fit","rates":{"gold":null,"silver":2},"from":"2017-01-01","weight":1.5}""");

        Assert.Equal((7000.50m, Unselected.BestFit, 1.5), (settings.Threshold, settings.Unselected, settings.Weight));
        Assert.Equal(["FR"], settings.Markets);
        Assert.Null(settings.Rates["gold"]);
    }

    [Fact]
    public void Read_NothingOptional_KeepsTheDefaults()
    {
        var settings = Read("""{"threshold":1}""");

        Assert.Equal(Unselected.Lowest, settings.Unselected);
        Assert.Empty(settings.Markets);
    }

    [Theory]
    [InlineData("{}", "$.threshold", "expected a number, found nothing")]
    [InlineData("""{"threshold":"7000"}""", "$.threshold", "expected a number, found \"7000\"")]
    [InlineData("""{"threshold":1,"treshold":2}""", "$.treshold", "expected a member among threshold, markets, unselected, rates, from, weight, found \"treshold\"")]
    [InlineData("""{"threshold":1,"unselected":"highest"}""", "$.unselected", "expected one of lowest, best-fit, found \"highest\"")]
    [InlineData("""{"threshold":1,"markets":null}""", "$.markets", "expected a list, found null")]
    [InlineData("""{"threshold":1,"rates":{"gold":"2"}}""", "$.rates.gold", "expected a number, found \"2\"")]
    [InlineData("""{"threshold":1,"weight":"x"}""", "$.weight", "expected another form of value")]
    [InlineData("", "$", "expected an object, found an empty file")]
    [InlineData("nope", "$", "expected JSON without a syntax error, found \"o\"")]
    public void Read_WrongSetting_SaysWhereAndWhat(string json, string path, string text)
    {
        var error = Assert.Throws<SettingsException>(() => Read(json));

        Assert.Equal((path, text), (error.Path, error.Message));
    }

    private static SampleSettings Read(string json) =>
        new ProgramSettings { Version = "1", Json = Encoding.UTF8.GetBytes(json) }.Read(SampleContext.Default.SampleSettings);

    internal sealed record SampleSettings
    {
        public required decimal Threshold { get; set; }

        public IReadOnlyList<string> Markets { get; set; } = [];

        public Unselected Unselected { get; set; }

        public IReadOnlyDictionary<string, decimal?> Rates { get; set; } = new Dictionary<string, decimal?>(StringComparer.Ordinal);

        public DateOnly? From { get; set; }

        public double Weight { get; set; }
    }

    [JsonConverter(typeof(JsonStringEnumConverter<Unselected>))]
    internal enum Unselected
    {
        [JsonStringEnumMemberName("lowest")]
        Lowest,
        [JsonStringEnumMemberName("best-fit")]
        BestFit,
    }

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(SampleSettings))]
    internal sealed partial class SampleContext : JsonSerializerContext;
}
