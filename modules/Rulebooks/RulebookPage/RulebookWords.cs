using PartnerHub.Contracts;

namespace PartnerHub.Rulebooks.RulebookPage;

/// <summary>Words for the closed lists of the contracts.</summary>
internal static class RulebookWords
{
    public static LocalizedText Of(CellOrigin origin) => origin switch
    {
        CellOrigin.Guide => Words.OriginGuide,
        CellOrigin.TableCell => Words.OriginTableCell,
        CellOrigin.Press => Words.OriginPress,
        CellOrigin.Inferred => Words.OriginInferred,
        CellOrigin.TableCellAndInferred => Words.OriginTableCellAndInferred,
        CellOrigin.PressAndGuide => Words.OriginPressAndGuide,
        _ => Words.OriginUnsupported,
    };

    public static LocalizedText Of(FactValueType type) => type switch
    {
        FactValueType.Flag => Words.ValueFlag,
        FactValueType.Number => Words.ValueNumber,
        FactValueType.Text => Words.ValueText,
        FactValueType.Money => Words.ValueMoney,
        _ => Words.None,
    };

    public static LocalizedText Of(PeriodForm form) => form switch
    {
        PeriodForm.Week => Words.PeriodWeek,
        PeriodForm.Month => Words.PeriodMonth,
        PeriodForm.Quarter => Words.PeriodQuarter,
        PeriodForm.Year => Words.PeriodYear,
        PeriodForm.FiscalQuarter => Words.PeriodFiscalQuarter,
        PeriodForm.FiscalYear => Words.PeriodFiscalYear,
        _ => Words.None,
    };
}
