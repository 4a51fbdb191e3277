using PartnerHub.Contracts;

namespace PartnerHub.Storage.Tests.TSql;

/// <summary>How long the texts in a column may be, as the checks before it hold; a star stands for every table.</summary>
internal sealed record WidthRow(int Longest, string HeldBy, params string[] Columns)
{
    public bool Covers(string table, string column) => Columns.Contains($"{table}.{column}") || Columns.Contains($"*.{column}");
}

/// <summary>Every column with a width has a row here: who adds one says what keeps longer texts away from it.</summary>
internal static class WidthTable
{
    /// <summary>SHA-256 in hexadecimal digits.</summary>
    private const int Hash = 64;

    /// <summary>A <see cref="Guid"/> without dashes.</summary>
    private const int Drawn = 32;

    /// <summary>A word of the product's own, such as a state.</summary>
    private const int Word = 40;

    /// <summary>A sign, 29 digits and a point.</summary>
    private const int Decimal = 31;

    public static IReadOnlyList<WidthRow> Rows { get; } =
    [
        new(TextLimits.ProgramId, "DescriptionCheck", "*.program"),
        new(TextLimits.Id, "a partner's id, a dot and a program's",
            "*.member_id", "access_two_people.member", "*.first_member", "*.last_member", "partners_membership.id"),
        new(TextLimits.RecordId, "RecordIds", "*.partner_id", "*.person_id", "partners_partner.id", "partners_person.id", "partners_team.person"),
        new(TextLimits.Id, "FactCheck", "partners_fact.person"),
        new(TextLimits.Name, "FactCheck and SalesLineParser", "*.product"),
        new(TextLimits.Name, "SendMailCheck", "notices_mail.subject"),
        new(TextLimits.Name, "EmailAddress, PersonName, SessionOpening, KeyHandler and KeepPasskeysHandler", "access_account.email", "access_account.name", "access_session.agent", "access_key.name", "access_passkey.name"),
        new(TextLimits.Id, "RoleScope", "access_role.scope"),
        new(TextLimits.Id, "DescriptionCheck",
            "*.level", "*.current_level", "*.earned", "*.next_level", "*.today_level", "*.pending_level", "*.from_level", "*.to_level", "*.level_from", "*.level_to",
            "*.violation", "*.plugin", "partners_fact.kind", "submissions_document.kind", "submissions_kind.kind", "partners_sales_sum.kind", "sanctions_step.kind"),
        new(TextLimits.Version + 1 + 12, "DescriptionCheck, and a hash's start", "*.rulebook", "journal_rulebook.version", "rulebooks_rulebook.version"),
        new(TextLimits.Version, "DescriptionCheck", "journal_rulebook.plugin_version", "rulebooks_rulebook.plugin_version"),
        new(TextLimits.Key, "LineKeyText and FactRecordKind", "*.line_key"),
        new(TextLimits.Key, "ImportKindSearch", "imports_source.id", "imports_import.source", "partners_change.source"),
        new(TextLimits.Id, "NameKey", "*.name_key"),
        new(TextLimits.Id, "FormPlaces and AttachFileCheck", "*.place", "*.media_type"),
        new(TextLimits.Name, "ApplyToJoinCheck", "joining_application.name", "joining_application.domain", "joining_application.person", "joining_application.email"),
        new(TextLimits.Id, "ApplyToJoinCheck and JoinTermsHandler", "joining_application.registration", "*.agreement", "joining_terms.agreement_kind"),
        new(TextLimits.Id, "IdempotencyToken", "*.body_hash"),
        new(Hash, "made here", "access_session.id", "*.issuer_hash", "*.email_hash", "*.hash", "*.key_hash", "*.file_hash", "*.dossier_hash", "*.packed", "*.previous_hash", "*.salt", "*.seal"),
        new(Drawn, "made here", "*.batch", "imports_spool.id", "data_outbox.id", "access_two_people.id", "notices_mail.id", "journal_entry.request_id", "access_account.id", "access_key.id", "*.account"),
        new(TextLimits.Id, "made here", "*.worker", "*.questionnaire", "onboarding_questionnaire.id", "sanctions_case.id", "*.case_id", "data_key.id"),
        new(Drawn + 1 + Drawn, "Caller, and two of them who agree", "*.asked_by", "*.actor", "*.filed_by", "*.created_by", "*.published_by", "*.decided_by", "*.revoked_by", "*.given_by"),
        new(Word, "the product's own words",
            "*.state", "*.outcome", "*.direction", "*.timing", "*.plan_outcome", "*.value_form", "*.language", "*.module", "*.topic", "onboarding_answer.source",
            "imports_import.kind", "imports_mapping.kind", "imports_remark.kind", "journal_entry.kind", "notices_mail.problem", "*.work", "*.role", "*.purpose", "*.provider", "access_event.kind", "access_event_head.id", "access_two_people.kind", "access_two_people.name"),
        new(TextLimits.Id, "names of commands", "*.request"),
        new(TextLimits.Id, "DescriptionCheck", "benefits_claim.benefit", "*.stage"),
        new(Word, "the product's own words", "benefits_claim.process", "benefits_step.step"),
        new(Word, "Caller", "*.submitted_by"),
        new(Hash, "made here", "*.customer_key", "*.scope_key"),
        new(TextLimits.Id, "HandInCheck", "benefits_hold.region"),
        new(TextLimits.Name, "HandInCheck: a plain name is no longer than its name", "benefits_held_name.plain_name"),
        new(Word, "PeriodText, Countries, MoneyCheck", "*.period", "*.country", "*.currency"),
        new(Decimal, "the type", "*.amount", "*.quantity"),
    ];

    public static WidthRow? Of(string table, SchemaColumn column) => Rows.FirstOrDefault(row => row.Covers(table, column.Name));
}
