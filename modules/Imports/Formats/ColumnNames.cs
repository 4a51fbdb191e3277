using System.Text;
using PartnerHub.Contracts;
using PartnerHub.Imports.Loads;

namespace PartnerHub.Imports.Formats;

/// <summary>The headers known without a mapping, in English and French, and what a column is called to people.</summary>
internal static class ColumnNames
{
    private static readonly Dictionary<string, SalesColumn> Known = Index(
        (SalesColumn.LineKey, "line key, line id, line reference, transaction id, transaction number, unique id, key, clé, clé de ligne, id ligne, identifiant de ligne, référence ligne, référence de ligne, id transaction, numéro de transaction"),
        (SalesColumn.DocumentNumber, "document number, document, document no, doc no, doc number, invoice number, invoice, invoice no, invoice id, receipt number, receipt, ticket, ticket number, order number, numéro de document, numéro document, n° document, n° de document, numéro de facture, n° facture, n° de facture, facture, numéro de pièce, n° de pièce, n° pièce, numéro de ticket, numéro de commande, n° de commande"),
        (SalesColumn.DocumentLine, "document line, line number, line no, line, line item, position, numéro de ligne, n° ligne, n° de ligne, ligne"),
        (SalesColumn.Member, "partner, partner id, partner code, partner number, member, member id, membership, membership id, reseller, reseller id, reseller code, dealer id, partenaire, id partenaire, code partenaire, numéro partenaire, n° partenaire, revendeur, id revendeur, code revendeur, membre, id membre, adhérent, code adhérent"),
        (SalesColumn.Day, "day, date, sale date, sales date, date of sale, sold on, invoice date, transaction date, document date, jour, date de vente, date vente, date de facture, date facture, date de transaction, date du document, vendu le"),
        (SalesColumn.Product, "product, product id, product code, sku, item, item code, article number, part number, ean, produit, code produit, id produit, référence produit, réf produit, article, code article, référence article, réf article, référence"),
        (SalesColumn.Quantity, "quantity, qty, units, units sold, quantity sold, quantité, qté, unités, quantité vendue, nombre, nombre d'unités"),
        (SalesColumn.UnitPrice, "unit price, net unit price, price per unit, price, prix unitaire, prix unitaire ht, pu, pu ht, prix"),
        (SalesColumn.Amount, "amount, net amount, line amount, line total, total, total amount, value, sales value, sales amount, net sales, revenue, turnover, montant, montant ht, montant net, total ht, total ligne, valeur, chiffre d'affaires, ca, ca ht"),
        (SalesColumn.Currency, "currency, currency code, ccy, devise, code devise, monnaie"));

    public static SalesColumn? Find(string header) => Known.TryGetValue(Plain(header), out var column) ? column : null;

    /// <summary>Letters and digits only, lower-case and without accents: <c>N° de pièce</c> is <c>ndepiece</c>.</summary>
    public static string Plain(string header)
    {
        var letters = header.Normalize(NormalizationForm.FormD).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant);
        return string.Concat(letters);
    }

    public static LocalizedText Name(SalesColumn column) => column switch
    {
        SalesColumn.LineKey => LocalizedText.Of("la clé de la ligne", "the line key"),
        SalesColumn.DocumentNumber => LocalizedText.Of("le numéro de document", "the document number"),
        SalesColumn.DocumentLine => LocalizedText.Of("le numéro de ligne du document", "the line number in the document"),
        SalesColumn.Member => LocalizedText.Of("le partenaire", "the partner"),
        SalesColumn.Day => LocalizedText.Of("le jour de la vente", "the day of the sale"),
        SalesColumn.Product => LocalizedText.Of("le produit", "the product"),
        SalesColumn.Quantity => LocalizedText.Of("la quantité", "the quantity"),
        SalesColumn.UnitPrice => LocalizedText.Of("le prix unitaire", "the unit price"),
        SalesColumn.Amount => LocalizedText.Of("le montant", "the amount"),
        _ => LocalizedText.Of("la devise", "the currency"),
    };

    private static Dictionary<string, SalesColumn> Index(params ReadOnlySpan<(SalesColumn Column, string Names)> columns)
    {
        var index = new Dictionary<string, SalesColumn>(StringComparer.Ordinal);
        foreach (var (column, names) in columns)
        {
            foreach (var name in names.Split(','))
            {
                index.Add(Plain(name), column);
            }
        }

        return index;
    }
}
