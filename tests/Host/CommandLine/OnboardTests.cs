using System.Text.Json;

namespace PartnerHub.Host.Tests.CommandLine;

public class OnboardTests
{
    private const string Filled = """
        # Partenariats - Forêt & Fils

        ## 1. Stratégie partenariats

        - [x] **Une stratégie ?**

        ```
        Stratégie formalisée : Oui
        % CA via partenaires : la moitié
        Budget : [€]
        ```

        ## 2. Partenaires actuels

        | Partenaire | Type | Date début |
        |---|---|---|
        | Sapin | Tech | mars 2024 |

        **Total questions : 3**
        **Répondues : 0/3**
        """;

    [Fact]
    public async Task Inspect_AsJson_HasTheStableShape()
    {
        var run = await Run.On(Filled, "onboard", "inspect", "-", "--json");

        Assert.Equal((0, ""), (run.Code, run.Error));
        using var answer = JsonDocument.Parse(run.Out);
        var root = answer.RootElement;
        Assert.Equal(["encoding", "client", "sections", "questions", "instructions", "answered", "footer", "fields", "tables", "warnings", "repairs"], Names(root));
        Assert.Equal(["repaired", "from"], Names(root.GetProperty("encoding")));
        Assert.Equal(["number", "title", "questions", "instructions", "answered"], Names(root.GetProperty("sections")[0]));
        Assert.Equal(["total", "answered"], Names(root.GetProperty("footer")));
        Assert.Equal(["section", "label", "type", "value", "understood", "meaning"], Names(root.GetProperty("fields")[0]));
        Assert.Equal(["section", "columns", "rows", "filled"], Names(root.GetProperty("tables")[0]));
        Assert.Equal(["flag:True", "percentage:False", "money:"], root.GetProperty("fields").EnumerateArray().Select(field => $"{field.GetProperty("type")}:{field.GetProperty("understood")}"));
        Assert.Equal(["text", "choice", "date"], root.GetProperty("tables")[0].GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("type").GetString()!));
    }

    [Theory]
    [InlineData("fr", "ligne 19", "3 questions")]
    [InlineData("en", "line 19", "3 questions")]
    public async Task Inspect_ForPeople_SaysWhatToCheck(string language, params string[] said)
    {
        var run = await Run.On(Filled, "onboard", "inspect", "-", "--lang", language);

        Assert.Equal(0, run.Code);
        Assert.All(said, text => Assert.Contains(text, run.Out));
    }

    [Fact]
    public async Task Inspect_AnotherDocument_IsInvalidInput()
    {
        var run = await Run.On("# Recette\n\nDes pommes.\n", "onboard", "inspect", "-", "--lang", "fr");

        Assert.Equal((5, ""), (run.Code, run.Out));
        Assert.Contains("questionnaire", run.Error);
    }

    [Fact]
    public async Task Inspect_MissingFile_IsNotFound() => Assert.Equal(3, (await Run.Of("onboard", "inspect", "nowhere.md")).Code);

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
