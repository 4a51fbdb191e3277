using PartnerHub.Contracts;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui.Tests.Marks;

namespace PartnerHub.Kits.Ui.Tests.Tables;

public class DataTableTests
{
    private static readonly DataColumn<Sale> Product = new(LocalizedText.Of("Produit", "Product"), sale => sale.Product) { NamesRow = true };

    private static readonly DataColumn<Sale> Amount = new(LocalizedText.Of("Montant", "Amount"), sale => sale.Amount) { IsFigure = true };

    private static readonly DataColumn<Sale> Remove = new(LocalizedText.Of("Retirer", "Remove"), sale => builder =>
    {
        builder.OpenElement(0, "b");
        builder.AddContent(1, sale.Product);
        builder.CloseElement();
    }) { HidesTitle = true };

    [Fact]
    public async Task Head_OfAColumn_SaysItsTitleInTheLanguage()
    {
        Assert.Contains("<th scope=\"col\" role=\"columnheader\">Product</th>", await Html(Locale.English, Product), StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\" role=\"columnheader\">Produit</th>", await Html(Locale.French, Product), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cell_OfTheColumnThatNamesRows_IsARowHeader()
    {
        var html = await Html(Locale.English, Product, Amount);

        Assert.Contains("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">Printer</th>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cell_OfAnyOtherColumn_CarriesItsTitle()
    {
        var html = await Html(Locale.English, Amount with { IsFigure = false });

        Assert.Contains("<td role=\"cell\" data-label=\"Amount\">12</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figure_InHeadAndCell_HasItsClass()
    {
        var html = await Html(Locale.English, Amount);

        Assert.Contains("<th scope=\"col\" role=\"columnheader\" class=\"figure\">Amount</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td role=\"cell\" class=\"figure\" data-label=\"Amount\">12</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minor_WithAClassOfItsOwn_HasBothInItsCells()
    {
        var html = await Html(Locale.English, Amount with { IsFigure = false, IsMinor = true, CellClass = "nowrap" });

        Assert.Contains("<th scope=\"col\" role=\"columnheader\">Amount</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td role=\"cell\" class=\"minor nowrap\" data-label=\"Amount\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HiddenTitle_OverACell_IsOnlyHeard()
    {
        var html = await Html(Locale.English, Remove);

        Assert.Contains("<th scope=\"col\" role=\"columnheader\"><span class=\"unseen\">Remove</span></th>", html, StringComparison.Ordinal);
        Assert.Contains("<td role=\"cell\"><b>Printer</b></td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Column_ThatIsNotShown_HasNeitherHeadNorCell()
    {
        var html = await Html(Locale.English, Product, Amount with { IsShown = false });

        Assert.DoesNotContain("Amount", html, StringComparison.Ordinal);
        Assert.DoesNotContain("12", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ascending", "up")]
    [InlineData("descending", "down")]
    [InlineData(null, "sort")]
    public async Task SortedColumn_InADirection_SaysItAndLeadsOn(string? direction, string icon)
    {
        var html = await Html(Locale.English, Product with { Sort = new("/sales?sort=product", direction) });

        Assert.Equal(direction is not null, html.Contains($"aria-sort=\"{direction}\"", StringComparison.Ordinal));
        Assert.Contains("<a class=\"sort\" href=\"/sales?sort=product\" title=\"Sort by Product\">Product<svg", html, StringComparison.Ordinal);
        Assert.Contains($"#{icon}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Caption_WhereGiven_IsOnlyHeard()
    {
        Assert.Contains("<caption class=\"unseen\">Sales</caption>", await Html(("Caption", "Sales")), StringComparison.Ordinal);
        Assert.DoesNotContain("<caption", await Html(Locale.English, Product), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RowClass_OfSomeRows_MarksThoseAlone()
    {
        var html = await Html(("RowClass", (Func<Sale, string?>)(sale => sale.Product == "Mouse" ? "faint" : null)));

        Assert.Contains("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">Printer<", html, StringComparison.Ordinal);
        Assert.Contains("<tr role=\"row\" class=\"faint\"><th scope=\"row\" role=\"rowheader\">Mouse<", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Class_OfATable_StandsBesideTheCommonOnes()
    {
        Assert.Contains("<table class=\"list stack differences\" role=\"table\">", await Html(("Class", "differences")), StringComparison.Ordinal);
        Assert.Contains("<table class=\"list stack\" role=\"table\">", await Html(Locale.English, Product), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_WithMarkup_AreShownAsText()
    {
        var html = await Html(Locale.English, new DataColumn<Sale>(Product.Title, sale => "<i>" + sale.Product));

        Assert.Contains("&lt;i&gt;Printer", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmptyText_InACell_LeavesItEmpty()
    {
        var html = await Html(Locale.English, new DataColumn<Sale>(Product.Title, _ => (string?)null));

        Assert.Contains("<td role=\"cell\" data-label=\"Product\"></td>", html, StringComparison.Ordinal);
    }

    private static Task<string> Html(Locale locale, params DataColumn<Sale>[] columns) => Html(locale, ("Columns", columns));

    private static Task<string> Html((string Name, object? Value) parameter) => Html(Locale.English, ("Columns", (DataColumn<Sale>[])[Product]), parameter);

    /// <summary>Without the spaces between elements.</summary>
    private static async Task<string> Html(Locale locale, params (string Name, object? Value)[] parameters)
    {
        Sale[] sales = [new("Printer", "12"), new("Mouse", "3")];
        var html = await Rendering.Render<DataTable<Sale>>(locale, [("Rows", sales), .. parameters]);
        return string.Concat(html.Split('\n').Select(line => line.Trim()));
    }

    private sealed record Sale(string Product, string Amount);
}
